import type { Link } from "#src/core/links/link.ts";
import type { Period } from "#src/core/time/period.ts";

/** Something with a date: whole days (`YYYY-MM-DD`, `end` the last one) or instants (ISO 8601 with offset). */
export type EntryDate = {
  /** Unique within the entry and permanent, for the identifier of the calendar event; empty for a single date. */
  id: string;
  /** What happens then, if it is not the entry itself: "the end of the call". */
  label?: string | undefined;
  /** The provision that sets the date, in the portal's language: "art. 5a of the act". */
  basis?: string | undefined;
  /** Whether something must be done by then, so that calendars remind of it in good time. */
  isDeadline?: boolean | undefined;
  start: string;
  end?: string | undefined;
  location?: string | undefined;
  isCancelled?: boolean | undefined;
  /** How many times it was moved, as far as the entry says. */
  moves?: number | undefined;
};

/**
 * The common projection of the entries of all collections: what lists, feeds, calendars, back-links and "open now"
 * need. All other data is only for the entry's own page.
 */
export type EntryProjection<Kind extends string = string> = Link & {
  /** Permanent and unique in the portal: `collection/id`. */
  key: string;
  kind: Kind;
  summary: string;
  /** Language of the name and summary, where it is not that of the page. */
  lang?: string | undefined;
  /** Entities that it names, with the role in the portal's language where it matters. */
  entities: { id: string; role?: string | undefined }[];
  /** Keys of other entries that it is about, which name it in turn: `collection/id`. */
  about?: readonly string[] | undefined;
  /** TERYT codes of the places that it concerns; empty means the whole region. */
  area: string[];
  /** Ids of the legal forms that it is for; empty means all. */
  forms: string[];
  dates: EntryDate[];
  /** The period in which somebody can use it, for things that open and close. */
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

/** The facts that a collection gives for an entry; the rest follows from its definition and its link. */
export type EntryFacts = Pick<EntryProjection, "summary" | "updatedOn"> &
  Partial<Omit<EntryProjection, "key" | "kind" | "name" | "href">>;

/** The one builder of projections: `facts` over what every entry has. */
export const toProjection = <Kind extends string>(
  collection: { id: string; kind: Kind },
  id: string,
  link: Link,
  facts: EntryFacts,
): EntryProjection<Kind> => ({
  key: `${collection.id}/${id}`,
  kind: collection.kind,
  ...link,
  entities: [],
  area: [],
  forms: [],
  dates: [],
  ...facts,
});

const REGION = 2;

/** Whether an entry concerns the whole region: it names no place, or the voivodeship. */
export const isRegionWide = ({ area }: Pick<EntryProjection, "area">): boolean =>
  area.length === 0 || area.some((code) => code.length === REGION);

const isWithin = (code: string, unit: string) => code.startsWith(unit) || unit.startsWith(code);

/**
 * Whether an entry concerns a unit of the territory: the unit itself, a part of it, a unit around it, or the whole
 * region.
 */
export const concerns = ({ area }: Pick<EntryProjection, "area">, unit: string): boolean =>
  isRegionWide({ area }) || area.some((code) => isWithin(code, unit));

/** Whether an entry is about one place: the unit itself or a part of it. */
export const isIn = ({ area }: Pick<EntryProjection, "area">, unit: string): boolean =>
  area.some((code) => code.startsWith(unit));
