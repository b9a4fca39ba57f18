import { accessibilityFeatures } from "./accessibility-features/definition.ts";
import { acts } from "./acts/definition.ts";
import { adoptedTexts } from "./adopted-texts/definition.ts";
import { advicePoints } from "./advice-points/definition.ts";
import { awardEditions } from "./award-editions/definition.ts";
import { awards } from "./awards/definition.ts";
import { boundaries } from "./boundaries/definition.ts";
import { calls } from "./calls/definition.ts";
import { consultationRemarks } from "./consultation-remarks/definition.ts";
import { consultations } from "./consultations/definition.ts";
import { cooperationProgrammes } from "./cooperation-programmes/definition.ts";
import { decisionPaths } from "./decision-paths/definition.ts";
import { easyToRead } from "./easy-to-read/definition.ts";
import { entities } from "./entities/definition.ts";
import { events } from "./events/definition.ts";
import { financing } from "./financing/definition.ts";
import { formComparison } from "./form-comparison/definition.ts";
import { formerEntities } from "./former-entities/definition.ts";
import { forumEditions } from "./forum-editions/definition.ts";
import { forumSeries } from "./forum-series/definition.ts";
import { glossary } from "./glossary/definition.ts";
import { goodPractices } from "./good-practices/definition.ts";
import { guideTopics } from "./guide-topics/definition.ts";
import { guides } from "./guides/definition.ts";
import { legalForms } from "./legal-forms/definition.ts";
import { linkExceptions } from "./link-exceptions/definition.ts";
import { localGovernments } from "./local-governments/definition.ts";
import { networks } from "./networks/definition.ts";
import { news } from "./news/definition.ts";
import { newsletters } from "./newsletters/definition.ts";
import { notices } from "./notices/definition.ts";
import { oppYears } from "./opp-years/definition.ts";
import { pages } from "./pages/definition.ts";
import { portal } from "./portal/definition.ts";
import { programmeReleases } from "./programme-releases/definition.ts";
import { publications } from "./publications/definition.ts";
import { publishedEntities } from "./published-entities/definition.ts";
import { resources } from "./resources/definition.ts";
import { services } from "./services/definition.ts";
import { speakers } from "./speakers/definition.ts";
import { spheres } from "./spheres/definition.ts";
import { statusesAndMarks } from "./statuses-and-marks/definition.ts";
import { subregions } from "./subregions/definition.ts";
import { supportCentres } from "./support-centres/definition.ts";
import { targetGroups } from "./target-groups/definition.ts";
import { taxCampaigns } from "./tax-campaigns/definition.ts";
import { thesaurus } from "./thesaurus/definition.ts";
import { territory } from "./territory/definition.ts";
import { volunteerCentres } from "./volunteer-centres/definition.ts";
import { volunteerOffers } from "./volunteer-offers/definition.ts";
import { byId, type Definition, type FileOf } from "./definition.ts";

/** Every collection of the portal, used by Astro, the check, scripts and views. */
export const definitions = byId([
  entities,
  formerEntities,
  publishedEntities,
  goodPractices,
  forumEditions,
  speakers,
  programmeReleases,
  consultations,
  adoptedTexts,
  consultationRemarks,
  cooperationProgrammes,
  awardEditions,
  notices,
  news,
  newsletters,
  events,
  advicePoints,
  calls,
  localGovernments,
  resources,
  volunteerCentres,
  volunteerOffers,
  guides,
  easyToRead,
  decisionPaths,
  financing,
  oppYears,
  taxCampaigns,
  supportCentres,
  networks,
  publications,
  pages,
  portal,
  boundaries,
  territory,
  subregions,
  legalForms,
  spheres,
  statusesAndMarks,
  services,
  targetGroups,
  accessibilityFeatures,
  awards,
  acts,
  glossary,
  guideTopics,
  thesaurus,
  formComparison,
  forumSeries,
  linkExceptions,
]);

/** Name of a collection. */
export type CollectionName = keyof typeof definitions;

/** One record of a collection as its schema gives it. */
export type FileIn<N extends CollectionName> = FileOf<(typeof definitions)[N]["schema"]>;

/** What readers call an entry: `kind.<kind>` in the texts of the interface. */
export type EntryKind = Extract<(typeof definitions)[CollectionName], { kind: string }>["kind"];

/** Whether a name is that of a collection. */
export const isCollectionName = (name: string): name is CollectionName => Object.hasOwn(definitions, name);

/** The names of all collections. */
export const collectionNames: readonly CollectionName[] = Object.keys(definitions).filter(isCollectionName);

/** All definitions, for code that treats every collection alike. */
export const allDefinitions: readonly (Definition & { id: CollectionName; kind?: EntryKind })[] =
  Object.values(definitions);

/** The collection that a content file belongs to by its path; undefined when it belongs to none. */
export const findOwner = (path: string) =>
  allDefinitions.find((definition) =>
    definition.form === "entry"
      ? path.slice(0, path.lastIndexOf("/")) === definition.path
      : path === definition.path,
  );
