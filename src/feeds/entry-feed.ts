import type { EntryProjection } from "#src/core/entries/portal-entry.ts";
import type { AtomFeed } from "#src/core/export/atom.ts";
import { isDay } from "#src/core/time/calendar-days.ts";
import { toUrl } from "#src/collections/portal/json-ld.ts";

const LENGTH = 100;

/** The instant that represents a day in feeds, which cannot hold days: its beginning in UTC. */
const toMoment = (dayOrInstant: string) => (isDay(dayOrInstant) ? `${dayOrInstant}T00:00:00Z` : dayOrInstant);

/**
 * A feed of at most a hundred entries, newest first, each once and dated by the day of publication or, when that is
 * not known, of the last check. `siteUrl` ends in a slash.
 */
export function toEntryFeed(
  entries: readonly EntryProjection[],
  about: Omit<AtomFeed, "entries" | "startedAt">,
  siteUrl: string,
): AtomFeed {
  const dated = entries
    .map((entry) => ({ entry, updatedAt: toMoment(entry.publishedOn ?? entry.updatedOn) }))
    .toSorted(
      (a, b) => Date.parse(b.updatedAt) - Date.parse(a.updatedAt) || a.entry.key.localeCompare(b.entry.key),
    );
  return {
    ...about,
    startedAt: "1970-01-01T00:00:00Z",
    entries: dated.slice(0, LENGTH).map(({ entry: { name, href, summary }, updatedAt }) => {
      const url = toUrl(href, { siteUrl });
      return { id: url, url, title: name, updatedAt, paragraphs: [summary] };
    }),
  };
}
