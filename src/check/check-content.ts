import type { Content, Rule } from "#src/collections/content.ts";
import { collectionRules } from "#src/collections/rules.ts";
import { checkAddresses } from "./rules/check-addresses.ts";
import { checkComponents } from "./rules/check-components.ts";
import { checkDates } from "./rules/check-dates.ts";
import { checkFiles } from "./rules/check-files.ts";
import { checkFreshness } from "./rules/check-freshness.ts";
import { checkIds } from "./rules/check-ids.ts";
import { checkImages } from "./rules/check-images.ts";
import { checkLanguages } from "./rules/check-languages.ts";
import { checkLinks } from "./rules/check-links.ts";
import { checkMarkup } from "./rules/check-markup.ts";
import { checkOpeningHours } from "./rules/check-opening-hours.ts";
import { checkPageAddresses } from "./rules/check-page-addresses.ts";
import { checkPersonalContacts } from "./rules/check-personal-contacts.ts";
import { checkPoints } from "./rules/check-points.ts";
import { checkReferences } from "./rules/check-references.ts";
import { checkThesaurusUse } from "./rules/check-thesaurus-use.ts";
import { checkTranslations } from "./rules/check-translations.ts";
import type { Problem } from "./problems.ts";
import { runRule } from "./run-rule.ts";

/** Rules that apply to all collections. */
const generalRules: readonly Rule[] = [
  checkIds,
  checkPageAddresses,
  checkReferences,
  checkAddresses,
  checkPoints,
  checkDates,
  checkFreshness,
  checkOpeningHours,
  checkPersonalContacts,
  checkImages,
  checkFiles,
  checkLanguages,
  checkTranslations,
  checkLinks,
  checkMarkup,
  checkComponents,
  checkThesaurusUse,
];

/** Rules that look at single records, or that ask each of them something first, and `remember` the answers. */
export const recordRules: readonly Rule[] = [
  checkReferences,
  checkDates,
  checkFiles,
  checkOpeningHours,
  checkPersonalContacts,
  checkImages,
  checkLanguages,
  checkLinks,
  checkMarkup,
  checkComponents,
  checkThesaurusUse,
];

const allRules: readonly Rule[] = [...generalRules, ...Object.values(collectionRules).flat()];

/** Runs every rule over the whole content. One that throws is told as a fault of the program, and the others go on. */
export const checkContent = (content: Content, today: string, rules: readonly Rule[] = allRules): Problem[] =>
  rules.flatMap((rule) => runRule(rule, content, today));
