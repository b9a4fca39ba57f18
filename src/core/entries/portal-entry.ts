import type { Link } from "#src/core/links/link.ts";
import type { Period } from "#src/core/time/period.ts";

/** What an entry of the portal is, as readers name it: `kind.<kind>` in the interface. */
export const entryKinds = [
  "entity",
  "goodPractice",
  "forumEdition",
  "consultation",
  "cooperationProgramme",
  "award",
  "call",
  "event",
  "advicePoint",
  "resource",
  "volunteerCentre",
  "volunteerOffer",
  "supportCentre",
  "network",
  "financing",
  "localGovernment",
  "notice",
  "news",
  "newsletter",
  "guide",
] as const;

/** What an entry of the portal is. */
export type EntryKind = (typeof entryKinds)[number];

/** Something with a date: whole days (`YYYY-MM-DD`, `end` the last one) or instants (ISO 8601 with offset). */
export type EntryDate = {
  /** Unique within the entry and never changed, for the identifier of the calendar event; empty for the only one. */
  id: string;
  /** What happens then, where it is more than the entry itself: "the end of the call". */
  label?: string | undefined;
  start: string;
  end?: string | undefined;
  location?: string | undefined;
  isCancelled?: boolean | undefined;
};

/**
 * One projection of every entry of every collection: what lists, feeds, calendars, back-links and "open now" need.
 * Its page keeps the rest.
 */
export type PortalEntry = Link & {
  /** Permanent and unique in the portal: `collection/id`. */
  key: string;
  kind: EntryKind;
  summary: string;
  /** Language of the name and summary, where it is not that of the page. */
  lang?: string | undefined;
  /** Entities that it names, with the role in the portal's language where it matters. */
  entities: { id: string; role?: string | undefined }[];
  /** TERYT codes of the places that it concerns; none means the whole region. */
  area: string[];
  /** Ids of legal forms that it is for; none means all. */
  forms: string[];
  dates: EntryDate[];
  /** The time in which somebody can make use of it, for things that are open and then closed. */
  open?: Period | undefined;
  /** What is open, where it is not the entry itself: "registration". */
  openLabel?: string | undefined;
  /** The day from which it is known to the public (`YYYY-MM-DD`, or an instant), where it is known. */
  publishedOn?: string | undefined;
  /** The day when it was last checked or changed, `YYYY-MM-DD`. */
  updatedOn: string;
  /** The instant from which lists leave it out. */
  expiresAt?: string | undefined;
};

const REGION = 2;

/** Whether an entry concerns the whole region: it names no place, or the voivodeship. */
export const isRegionWide = ({ area }: Pick<PortalEntry, "area">): boolean =>
  area.length === 0 || area.some((code) => code.length === REGION);

const isWithin = (code: string, unit: string) => code.startsWith(unit) || unit.startsWith(code);

/** Whether an entry concerns a unit of the territory: the unit, a part of it, what it is a part of, or everything. */
export const concerns = ({ area }: Pick<PortalEntry, "area">, unit: string): boolean =>
  isRegionWide({ area }) || area.some((code) => isWithin(code, unit));

/** Whether an entry is about one place: the unit itself or a part of it. */
export const isIn = ({ area }: Pick<PortalEntry, "area">, unit: string): boolean =>
  area.some((code) => code.startsWith(unit));
