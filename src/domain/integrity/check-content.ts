import { checkAwards } from "./check-awards.ts";
import { checkCalls } from "./check-calls.ts";
import { checkComponents } from "./check-components.ts";
import { checkConsultations } from "./check-consultations.ts";
import { checkCooperationItems } from "./check-cooperation-items.ts";
import { checkCooperationYears } from "./check-cooperation.ts";
import { checkDates } from "./check-dates.ts";
import { checkDecisionPaths } from "./check-decision-paths.ts";
import { checkEditions } from "./check-editions.ts";
import { checkEvents } from "./check-events.ts";
import { checkFinancing } from "./check-financing.ts";
import { checkFiles } from "./check-files.ts";
import { checkFreshness } from "./check-freshness.ts";
import { checkGlossary } from "./check-glossary.ts";
import { checkIdentifiers, checkIds } from "./check-identifiers.ts";
import { checkImages } from "./check-images.ts";
import { checkLanguages } from "./check-languages.ts";
import { checkLaw } from "./check-law.ts";
import { checkLifeCycles } from "./check-life-cycles.ts";
import { checkLocalGovernments } from "./check-local-governments.ts";
import { checkMap } from "./check-map.ts";
import { checkMarkup } from "./check-markup.ts";
import { checkNames } from "./check-names.ts";
import { checkNewsletters } from "./check-newsletters.ts";
import { checkNotices } from "./check-notices.ts";
import { checkNetworks } from "./check-networks.ts";
import { checkOpeningHours } from "./check-opening-hours.ts";
import { checkOperators } from "./check-operators.ts";
import { checkOppYears } from "./check-opp-years.ts";
import { checkOutcomes } from "./check-outcomes.ts";
import { checkPersonalContacts } from "./check-personal-contacts.ts";
import { checkPoints } from "./check-points.ts";
import { checkProgrammes } from "./check-programmes.ts";
import { checkReferences } from "./check-references.ts";
import { checkReleases } from "./check-releases.ts";
import { checkResources } from "./check-resources.ts";
import { checkSessionNumbers } from "./check-session-numbers.ts";
import { checkSpeakers } from "./check-speakers.ts";
import { checkRemarks } from "./check-remarks.ts";
import { checkStatuses } from "./check-statuses.ts";
import { checkSupport } from "./check-support.ts";
import { checkTerritory } from "./check-territory.ts";
import { checkVolunteering } from "./check-volunteering.ts";
import { checkVersions } from "./check-versions.ts";
import type { Rule } from "./content.ts";

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
