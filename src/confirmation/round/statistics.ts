import type { Content } from "#src/collections/content.ts";
import { countyOf, listCounties } from "./area.ts";
import { toStandings } from "./standing.ts";
import type { LogEntry } from "./log.ts";

/** How many organisations were asked and what came of it; an organisation counts once. */
export type RoundCounts = {
  asked: number;
  answered: number;
  /** Of those who answered. */
  changed: number;
  bounced: number;
  optedOut: number;
};

/** The counts of one county; `county` is undefined for entities without an address and those no longer in the directory. */
export type CountyCounts = RoundCounts & { county: string | undefined };

/** Who was asked and who answered, by counties in the order of the territory, without those of which nobody was asked. */
export function countRounds(content: Content, log: readonly LogEntry[]): CountyCounts[] {
  const entities = new Map(content.entries.entities.map(({ id, data }) => [id, data]));
  const counties = listCounties(content);
  const names = new Map(counties.map(({ id, name }) => [id, name]));
  const asked = new Set(
    log.flatMap(({ entity, event }) => (event === "asked" || event === "reminded" ? [entity] : [])),
  );
  const rows = [...toStandings(log)].map(([id, { answered, bounced, hasOptedOut }]) => ({
    county: names.get(countyOf(entities.get(id) ?? {}) ?? ""),
    asked: Number(asked.has(id)),
    answered: Number(answered !== undefined),
    changed: Number((answered?.changes ?? 0) > 0),
    bounced: Number(bounced !== undefined),
    optedOut: Number(hasOptedOut),
  }));
  const groups = Map.groupBy(rows, ({ county }) => county);
  return [...counties.map(({ name }) => name), undefined].flatMap((county) => {
    const group = groups.get(county) ?? [];
    return group.length === 0 ? [] : [{ county, ...sumCounts(group) }];
  });
}

/** The sum of several counts. */
export function sumCounts(counts: readonly RoundCounts[]): RoundCounts {
  const sum = { asked: 0, answered: 0, changed: 0, bounced: 0, optedOut: 0 };
  for (const key of ["asked", "answered", "changed", "bounced", "optedOut"] as const)
    sum[key] = counts.reduce((total, one) => total + one[key], 0);
  return sum;
}
