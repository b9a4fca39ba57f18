import { keysOf } from "#src/core/records.ts";
import type { ChartRow } from "#src/core/charts/chart.ts";
import type { Entity } from "#src/collections/entities/model.ts";
import { countDays } from "#src/core/time/day-count.ts";

/** Whether an entity counts today: every one that is not closed. */
export const isWorking = ({ lifeCycle }: Pick<Entity, "lifeCycle">): boolean => lifeCycle.state !== "closed";

/** How rows that count the same stand: by their labels in the portal's alphabet. */
type Compare = (a: string, b: string) => number;

/**
 * Counts things by their terms, each thing once per term, most frequent first. `describe` names a term by its id,
 * and terms of `expected` without any thing count zero.
 */
export function countTerms<T>(
  things: readonly T[],
  termsOf: (thing: T) => readonly string[],
  describe: (id: string) => Pick<ChartRow, "label" | "href">,
  compare: Compare,
  expected: Iterable<string> = [],
): ChartRow[] {
  const counts = new Map<string, number>([...expected].map((id) => [id, 0]));
  for (const thing of things)
    for (const id of new Set(termsOf(thing))) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .map(([id, value]) => ({ ...describe(id), value }))
    .toSorted((a, b) => b.value - a.value || compare(a.label, b.label));
}

/** Years `from` to `to`; without `from` all before. */
export type YearSpan = { from: number | undefined; to: number; value: number };

const FIRST_SPAN = 1990;
const SPAN = 5;

/** Counts years of founding in spans of five from 1990 to the year of `today`, all earlier ones together. */
export function countFounded(entities: readonly Pick<Entity, "founded">[], today: string): YearSpan[] {
  const years = entities.flatMap(({ founded }) => (founded === undefined ? [] : Number(founded.slice(0, 4))));
  const last = Number(today.slice(0, 4));
  const spans: Omit<YearSpan, "value">[] = [{ from: undefined, to: FIRST_SPAN - 1 }];
  for (let from = FIRST_SPAN; from <= last; from += SPAN)
    spans.push({ from, to: Math.min(last, from + SPAN - 1) });
  return spans.map(({ from, to }) => ({
    from,
    to,
    value: years.filter((year) => (from === undefined || year >= from) && year <= to).length,
  }));
}

/** Ages in days, both ends included; without `to` all greater. */
export type AgeSpan = { from: number; to: number | undefined; value: number };

/** Counts entries by the days since they were last compared with their sources; the limit of freshness ends a span. */
export function countAges(
  entries: readonly { verifiedOn: string }[],
  today: string,
  staleAfterDays: number,
): AgeSpan[] {
  const ages = entries.map(({ verifiedOn }) => Math.max(0, countDays(verifiedOn, today)));
  const ends = [30, 90, 180, 365].filter((end) => end < staleAfterDays).concat(staleAfterDays);
  const spans = ends.map((to, index) => ({ from: index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, to }));
  return [...spans, { from: staleAfterDays + 1, to: undefined }].map(({ from, to }) => ({
    from,
    to,
    value: ages.filter((age) => age >= from && (to === undefined || age <= to)).length,
  }));
}

const fields = {
  identifiers: ({ identifiers: { krs, nip, regon, other } }: Entity) =>
    [krs, nip, regon].some((number) => number !== undefined) || other.length > 0,
  address: ({ address }: Entity) => address !== undefined,
  point: ({ point }: Entity) => point !== undefined,
  contact: ({ contacts }: Entity) => contacts.some(({ email, phone }) => (email ?? phone) !== undefined),
  website: ({ website }: Entity) => website !== undefined,
  openingHours: ({ openingTimes }: Entity) => openingTimes !== undefined,
  accessibility: ({ accessibility }: Entity) => accessibility !== undefined,
  services: ({ services }: Entity) => services.length > 0,
  spheres: ({ spheres }: Entity) => spheres.length > 0,
  targetGroups: ({ targetGroups }: Entity) => targetGroups.length > 0,
  founded: ({ founded }: Entity) => founded !== undefined,
} as const;

/** A part of an entity's entry whose presence is counted. */
export type CountedField = keyof typeof fields;

/** How many of the entities have each part of an entry. */
export const countFields = (entities: readonly Entity[]): { field: CountedField; value: number }[] =>
  keysOf(fields).map((field) => ({
    field,
    value: entities.filter((entity) => fields[field](entity)).length,
  }));
