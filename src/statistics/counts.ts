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

/** Ages in days, both ends included; without `to` all greater. Spans of years say them. */
export type AgeSpan = {
  from: number;
  to: number | undefined;
  years?: { from: number; to: number | undefined } | undefined;
  value: number;
};

const YEAR = 365;
const AGES = [30, 90, 180, YEAR, 3 * YEAR, 5 * YEAR, 10 * YEAR];

/**
 * Counts entries by the days since the day of which their facts tell; those of unknown age are not counted. The portal's
 * limit of freshness ends a span.
 */
export function countAges(
  evidence: readonly { asOf: string | undefined }[],
  today: string,
  staleAfterDays: number,
): AgeSpan[] {
  const ages = evidence.flatMap(({ asOf }) =>
    asOf === undefined ? [] : Math.max(0, countDays(asOf, today)),
  );
  const ends = [...new Set([...AGES, staleAfterDays])].toSorted((a, b) => a - b);
  return [...ends, undefined].map((to, index) => {
    const before = ends[index - 1] ?? -1;
    const isOfYears = before >= YEAR && before % YEAR === 0 && (to ?? YEAR) % YEAR === 0;
    const value = ages.filter((age) => age > before && (to === undefined || age <= to)).length;
    const years = { from: before / YEAR, to: to && to / YEAR };
    return { from: before + 1, to, ...(isOfYears && { years }), value };
  });
}

/** The mean of whole numbers, rounded; 0 of none. */
export const toMean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);

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
