import type { EntryChange } from "#src/changes/entry-changes.ts";
import { toPeriodState } from "#src/core/time/period-state.ts";
import { toPeriod, type WrittenPeriod } from "#src/core/time/period.ts";

/** An entry of the content with what a newsletter needs of it. */
export type DraftEntry = { key: string; period: WrittenPeriod | undefined };

/** The front matter of a newsletter's file, ready to be written. */
export type NewsletterDraft = {
  subject: string;
  number: number;
  publishedOn: string;
  sections: { title: string; items: { entry: string }[] }[];
};

/** What a draft is made of; `now` is ISO 8601, `titles` are headings in the portal's language. */
export type DraftParts = {
  entries: readonly DraftEntry[];
  changes: readonly EntryChange[];
  numbers: readonly number[];
  since: string;
  now: string;
  timeZone: string;
  titles: { subject: (number: number) => string; added: string; open: string };
};

/**
 * The draft of the next newsletter: entries added from the day `since` (`YYYY-MM-DD`), and those that are open now
 * or upcoming, soonest end first. Its number is the next one. Empty sections are left out.
 */
export function toNewsletterDraft(parts: DraftParts): NewsletterDraft {
  const { entries, changes, numbers, since, now, timeZone, titles } = parts;
  const number = Math.max(0, ...numbers) + 1;
  const known = new Set(entries.map(({ key }) => key));
  const added = changes
    .filter(({ day, status, key }) => status === "added" && day >= since && known.has(key))
    .map(({ key }) => key);
  const open = listOpen(entries, now, timeZone);
  const sections = [
    { title: titles.added, keys: [...new Set(added)].filter((key) => !open.includes(key)) },
    { title: titles.open, keys: open },
  ];
  return {
    subject: titles.subject(number),
    number,
    publishedOn: new Intl.DateTimeFormat("sv-SE", { timeZone }).format(new Date(now)),
    sections: sections
      .filter(({ keys }) => keys.length > 0)
      .map(({ title, keys }) => ({ title, items: keys.map((entry) => ({ entry })) })),
  };
}

/** Something without an end is always open, so it is not news. */
const listOpen = (entries: readonly DraftEntry[], now: string, timeZone: string): string[] =>
  entries
    .flatMap(({ key, period }) => {
      if (period?.to === undefined) return [];
      const limits = toPeriod({ from: period.from, to: period.to }, timeZone);
      const isOver = toPeriodState(limits, now, timeZone).phase === "closed";
      return isOver ? [] : [{ key, end: Date.parse(limits.closesAt) }];
    })
    .toSorted((a, b) => a.end - b.end || a.key.localeCompare(b.key))
    .map(({ key }) => key);
