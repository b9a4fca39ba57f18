import { allDefinitions } from "#src/collections/index.ts";

/** Ids that components give to parts of their pages. */
export const sectionIds: ReadonlySet<string> = new Set(
  `accessibility akty all answer applicant applicants apply archived areas availability awards block
  booking browse budget calculator caly-region card centres changes choice-id code collections conditions
  contact counties coverage coverage-county dates days directory-words directory-words-hint disputed
  documents downloads draft editions embed ended entities entity-of-week entity-state equipment evaluations example
  facts field-remark fields files find find-municipality former forms given goals government
  hint-remark history home-search hosts hours how identifiers indicators joining law lists loan-fault
  lost-search main map-legend map-list materials meetings members menu months multi-year narrower
  nearest neighbours newest-news next note now offers online open open-now opp organisations otherwise
  outcome people periods picture picture-desc picture-title pjm place places practical
  practice-of-week practices preview problems procurement profile programme purposes question region
  registration related remarks report result results search-page search-understood seated sections
  send series services serving share sources statistics statuses steps stream subscribe table talks
  tasks terms timeline topics units unsure upcoming venue who yearly years`.split(/\s+/),
);

const kinds = new Set(allDefinitions.flatMap(({ kind = [] }) => kind));

/** Ids that components make of days, numbers and years. */
const NUMBERED = /^(?:choice|d|facet|krs|part|rok|uwaga|v)-/;

/** Whether an anchor may be that of a part of a page, and not of a heading of its text. */
export const isSectionId = (anchor: string): boolean =>
  sectionIds.has(anchor) || kinds.has(anchor as never) || NUMBERED.test(anchor);
