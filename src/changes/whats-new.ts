import type { Link } from "#src/core/links/link.ts";
import type { PortalEntry } from "#src/collections/portal-entry.ts";
import type { EntryKind } from "#src/collections/index.ts";
import { countDays } from "#src/core/time/day-count.ts";
import type { EntryChange } from "./entry-changes.ts";

/** How many days back from the last change the page goes. */
const WINDOW_DAYS = 120;

/**
 * What happened to entries of one kind on a day; `verified` is used only without a history, when just dates are
 * known.
 */
export type NewGroup = {
  kind: EntryKind;
  added: Link[];
  changed: Link[];
  verified: Link[];
  /** Number of removed entries; they are not named, because whoever asks for removal does not want to be listed. */
  removed: number;
};

/** A day (`YYYY-MM-DD`) with its changes. */
export type NewDay = { day: string; groups: NewGroup[] };

/** What is new, latest day first, and where this is known from. */
export type WhatsNew = { source: "history" | "dates"; days: NewDay[] };

/** How many entries changed in all groups. */
export const countChanges = (groups: readonly NewGroup[]): number =>
  groups.reduce(
    (sum, { added, changed, verified, removed }) =>
      sum + added.length + changed.length + verified.length + removed,
    0,
  );

type Happening = {
  day: string;
  kind: EntryKind;
  status: Exclude<keyof NewGroup, "kind">;
  link?: Link;
};

/**
 * Lists what is new from the history of the files or, without one (`changes` undefined), from the days on which
 * entries were published or verified. Names are sorted by `compare`. Covers 120 days before the last change,
 * whatever the day of the build.
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

/** Skips files without a page, and removed entries of kinds that no longer exist. */
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
