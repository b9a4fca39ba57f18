import { checkAwards } from "#src/collections/award-editions/rules.ts";
import { checkCalls } from "#src/collections/calls/rules.ts";
import { checkComponents } from "#src/check/rules/check-components.ts";
import { checkConsultations } from "#src/collections/consultations/rules.ts";
import { checkCooperationItems } from "#src/collections/cooperation-programmes/rules-items.ts";
import { checkCooperationYears } from "#src/collections/cooperation-programmes/rules.ts";
import { checkDates } from "#src/check/rules/check-dates.ts";
import { checkDecisionPaths } from "#src/collections/decision-paths/rules.ts";
import { checkEditions } from "#src/collections/forum-editions/rules.ts";
import { checkEvents } from "#src/collections/events/rules.ts";
import { checkFinancing } from "#src/collections/financing/rules.ts";
import { checkFiles } from "#src/check/rules/check-files.ts";
import { checkFreshness } from "#src/check/rules/check-freshness.ts";
import { checkGlossary } from "#src/collections/glossary/rules.ts";
import { checkIdentifiers, checkIds } from "#src/collections/entities/rules-identifiers.ts";
import { checkImages } from "#src/check/rules/check-images.ts";
import { checkLanguages } from "#src/check/rules/check-languages.ts";
import { checkLaw } from "#src/collections/acts/rules.ts";
import { checkLifeCycles } from "#src/collections/entities/rules-life-cycle.ts";
import { checkLocalGovernments } from "#src/collections/local-governments/rules.ts";
import { checkMap } from "#src/collections/portal/rules.ts";
import { checkMarkup } from "#src/check/rules/check-markup.ts";
import { checkNames } from "#src/collections/entities/rules-names.ts";
import { checkNewsletters } from "#src/collections/newsletters/rules.ts";
import { checkNotices } from "#src/collections/notices/rules.ts";
import { checkNetworks } from "#src/collections/networks/rules.ts";
import { checkOpeningHours } from "#src/check/rules/check-opening-hours.ts";
import { checkOperators } from "#src/collections/entities/rules-operators.ts";
import { checkOppYears } from "#src/collections/opp-years/rules.ts";
import { checkOutcomes } from "#src/collections/forum-editions/rules-outcome.ts";
import { checkPersonalContacts } from "#src/check/rules/check-personal-contacts.ts";
import { checkPoints } from "#src/check/rules/check-points.ts";
import { checkProgrammes } from "#src/collections/forum-editions/rules-programme.ts";
import { checkReferences } from "#src/check/rules/check-references.ts";
import { checkReleases } from "#src/collections/programme-releases/rules.ts";
import { checkResources } from "#src/collections/resources/rules.ts";
import { checkSessionNumbers } from "#src/collections/forum-editions/rules-session-numbers.ts";
import { checkSpeakers } from "#src/collections/speakers/rules.ts";
import { checkRemarks } from "#src/collections/consultation-remarks/rules.ts";
import { checkStatuses } from "#src/collections/entities/rules-statuses.ts";
import { checkSupport } from "#src/collections/support-centres/rules.ts";
import { checkTerritory } from "#src/check/rules/check-territory.ts";
import { checkVolunteering } from "#src/collections/volunteer-offers/rules.ts";
import { checkVersions } from "#src/collections/easy-to-read/rules.ts";
import type { Rule } from "#src/collections/content.ts";

const rules: readonly Rule[] = [
  checkIds,
  checkReferences,
  checkIdentifiers,
  checkNames,
  checkTerritory,
  checkPoints,
  checkDates,
  checkStatuses,
  checkLifeCycles,
  checkFreshness,
  checkOperators,
  checkEditions,
  checkAwards,
  checkOutcomes,
  checkConsultations,
  checkRemarks,
  checkProgrammes,
  checkReleases,
  checkSessionNumbers,
  checkSpeakers,
  checkEvents,
  checkCooperationYears,
  checkCooperationItems,
  checkNotices,
  checkNewsletters,
  checkCalls,
  checkLocalGovernments,
  checkResources,
  checkVolunteering,
  checkFinancing,
  checkOppYears,
  checkSupport,
  checkNetworks,
  checkOpeningHours,
  checkPersonalContacts,
  checkImages,
  checkFiles,
  checkLanguages,
  checkMap,
  checkMarkup,
  checkComponents,
  checkDecisionPaths,
  checkGlossary,
  checkLaw,
  checkVersions,
];

/** Runs every rule over the whole content. */
export const checkContent: Rule = (content, today) => rules.flatMap((rule) => rule(content, today));
