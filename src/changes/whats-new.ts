import type { Link } from "#src/core/links/link.ts";
import type { PortalEntry } from "#src/collections/portal-entry.ts";
import type { EntryKind } from "#src/collections/index.ts";
import { countDays } from "#src/core/time/day-count.ts";
import type { EntryChange } from "./entry-changes.ts";

/** How many days back from the last change the page goes. */
const WINDOW_DAYS = 120;

/** What happened to entries of one kind on a day; `verified` is known where there is no history, only dates. */
export type NewGroup = {
  kind: EntryKind;
  added: Link[];
  changed: Link[];
  verified: Link[];
  /** How many were removed; they are not named, because whoever asks to be removed asks for that too. */
  removed: number;
};

/** A day (`YYYY-MM-DD`) on which something happened. */
export type NewDay = { day: string; groups: NewGroup[] };

/** What is new, the last day first, and what it is known from. */
export type WhatsNew = { source: "history" | "dates"; days: NewDay[] };

type Happening = {
  day: string;
  kind: EntryKind;
  status: Exclude<keyof NewGroup, "kind">;
  link?: Link;
};

/**
 * What is new by the history of the files, or, where there is none (`changes` undefined), by the days on which entries
 * say that they were published or verified; names stand in the order of `compare`. Goes back 120 days from the last change, whatever day the build is.
 */
export function toWhatsNew(
  entries: readonly PortalEntry[],
  changes: readonly EntryChange[] | undefined,
  compare: (a: string, b: string) => number,
): WhatsNew {
  const happenings = changes ? listByHistory(entries, changes) : entries.flatMap(listByDates);
  const days = [...Map.groupBy(happenings, ({ day }) => day)].toSorted(([a], [b]) => b.localeCompare(a));
  const last = days[0]?.[0];
  return {
    source: changes ? "history" : "dates",
    days: days
      .filter(([day]) => last !== undefined && countDays(day, last) <= WINDOW_DAYS)
      .map(([day, ofDay]) => ({ day, groups: toGroups(ofDay, compare) })),
  };
}

/** Files that make no page of the portal are passed over, and so are removed ones of a kind that is no more. */
function listByHistory(entries: readonly PortalEntry[], changes: readonly EntryChange[]): Happening[] {
  const known = new Map(entries.map((entry) => [entry.key, entry]));
  const kinds = new Map(entries.map(({ key, kind }) => [collectionOf(key), kind]));
  return changes.flatMap(({ day, key, status }): Happening[] => {
    const entry = known.get(key);
    if (entry) return status === "removed" ? [] : [{ day, kind: entry.kind, status, link: toLink(entry) }];
    const kind = kinds.get(collectionOf(key));
    return status === "removed" && kind !== undefined ? [{ day, kind, status }] : [];
  });
}

const collectionOf = (key: string) => key.slice(0, key.indexOf("/"));
const toLink = ({ name, href }: PortalEntry): Link => ({ name, href });

function listByDates(entry: PortalEntry): Happening[] {
  const { kind, publishedOn, updatedOn } = entry;
  const link = toLink(entry);
  const published = publishedOn?.slice(0, 10);
  return [
    ...(published === undefined ? [] : [{ day: published, kind, status: "added" as const, link }]),
    ...(published === updatedOn ? [] : [{ day: updatedOn, kind, status: "verified" as const, link }]),
  ];
}

const toGroups = (happenings: readonly Happening[], compare: (a: string, b: string) => number): NewGroup[] =>
  [...Map.groupBy(happenings, ({ kind }) => kind)].map(([kind, ofKind]) => {
    const linksOf = (status: Happening["status"]) =>
      ofKind
        .flatMap((one) => (one.status === status && one.link ? [one.link] : []))
        .toSorted((a, b) => compare(a.name, b.name));
    return {
      kind,
      added: linksOf("added"),
      changed: linksOf("changed"),
      verified: linksOf("verified"),
      removed: ofKind.filter(({ status }) => status === "removed").length,
    };
  });
