import { addDays } from "#src/core/time/calendar-days.ts";

/** A period in which a centre serves counties (TERYT codes); days `YYYY-MM-DD`, both ends included. */
export type Service = { from: string; to: string; counties: readonly string[] };

/** A range of days (`YYYY-MM-DD`), both ends included. */
export type Stretch = { from: string; to: string };

/** The days that two ranges share; undefined when there are none. */
export function findCommon(a: Stretch, b: Stretch): Stretch | undefined {
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to < b.to ? a.to : b.to;
  return from <= to ? { from, to } : undefined;
}

/** The days of `whole` that none of `parts` covers, as the fewest ranges in order; parts may overlap. */
export function listGaps(whole: Stretch, parts: readonly Stretch[]): Stretch[] {
  const gaps: Stretch[] = [];
  let from = whole.from;
  for (const part of parts.toSorted((a, b) => a.from.localeCompare(b.from))) {
    if (part.from > whole.to) break;
    if (part.from > from) gaps.push({ from, to: addDays(part.from, -1) });
    if (part.to >= whole.to) return gaps;
    if (part.to >= from) from = addDays(part.to, 1);
  }
  if (from <= whole.to) gaps.push({ from, to: whole.to });
  return gaps;
}

/** From the first day on which any centre served to the last one; undefined when none ever did. */
export function getSpan(services: readonly Stretch[]): Stretch | undefined {
  const from = services.map((service) => service.from).toSorted()[0];
  const to = services
    .map((service) => service.to)
    .toSorted()
    .at(-1);
  return from !== undefined && to !== undefined ? { from, to } : undefined;
}

/** Two services of the same counties at the same time: their indices in the list, the counties and the days. */
export type Overlap = Stretch & { first: number; second: number; counties: string[] };

/** Every pair of services that share a county and a day; a county is to have one centre at a time. */
export function listOverlaps(services: readonly Service[]): Overlap[] {
  return services.flatMap((service, second) =>
    services.slice(0, second).flatMap((earlier, first) => {
      const days = findCommon(earlier, service);
      const counties = service.counties.filter((county) => earlier.counties.includes(county));
      return days && counties.length > 0 ? [{ ...days, first, second, counties }] : [];
    }),
  );
}
