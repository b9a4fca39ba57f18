import { blocks } from "./schema-names.ts";
import type { EntityFile } from "./schema.ts";
import { toFirstDay } from "#src/core/time/calendar-days.ts";
import { isStale } from "#src/core/time/freshness.ts";

/** A part of an entity's page that a source may prove by itself. */
export type Block = (typeof blocks)[number];

/** How somebody asked the organisation, a register or the organisation's own current page. */
export type Verification = { on: string; by: NonNullable<EntityFile["verifiedBy"]> };

/** When the sources of something were published, as far as they say. */
export type SourceAge = {
  count: number;
  /** How many of them do not say when they were published. */
  undated: number;
  /** The first and last year of publication. */
  years: { from: number; to: number } | undefined;
  /** The last publication: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  newest: string | undefined;
  /** The last day (`YYYY-MM-DD`) on which an editor read one of them. */
  readOn: string;
};

/** What an entry rests on, as a whole and block by block; a block without any source is not there. */
export type Evidence = {
  verification: Verification | undefined;
  sources: SourceAge;
  blocks: Partial<Record<Block, SourceAge>>;
  /** The day of which the least fresh block tells, `YYYY-MM-DD`; undefined where no source says its date. */
  asOf: string | undefined;
};

type Evidenced = Partial<Pick<EntityFile, "sources" | "verifiedOn" | "verifiedBy">>;
type Sources = EntityFile["sources"];

/** The age of sources, of which there may be none. */
export function toSourceAge(sources: readonly Sources[number][]): SourceAge {
  const dates = sources.flatMap(({ publishedOn }) => publishedOn ?? []).toSorted();
  const years = dates.map((date) => Number(date.slice(0, 4)));
  return {
    count: sources.length,
    undated: sources.length - dates.length,
    years: years.length > 0 ? { from: Math.min(...years), to: Math.max(...years) } : undefined,
    newest: dates.at(-1),
    readOn: sources.map(({ accessedOn }) => accessedOn).reduce((a, b) => (a > b ? a : b), ""),
  };
}

/** The sources of a block: those that name it, and those that prove the whole entry. */
export const listSourcesOf = (sources: Sources, block: Block): Sources =>
  sources.filter(({ covers }) => covers === undefined || covers.includes(block));

/**
 * How old the facts of an entry are. A verification counts only with the way in which it was made. A date known to the
 * year counts from its first day, so that nothing seems newer than it is.
 */
export function toEvidence({ sources = [], verifiedOn, verifiedBy }: Evidenced): Evidence {
  const verification = verifiedOn && verifiedBy ? { on: verifiedOn, by: verifiedBy } : undefined;
  const all = toSourceAge(sources);
  const toAge = (proving: Sources) => (proving.length === sources.length ? all : toSourceAge(proving));
  const proven = blocks
    .map((block) => [block, toAge(listSourcesOf(sources, block))] as const)
    .filter(([, { count }]) => count > 0);
  const days = proven.flatMap(([, { newest }]) => (newest === undefined ? [] : toFirstDay(newest)));
  const oldest = days.toSorted()[0];
  return {
    verification,
    sources: all,
    blocks: Object.fromEntries(proven),
    asOf: [verification?.on, oldest]
      .flatMap((day) => day ?? [])
      .toSorted()
      .at(-1),
  };
}

/** The day on which somebody last worked on the entry: verified it, or read one of its sources. */
export const toUpdate = ({ verification, sources }: Evidence): string =>
  verification && verification.on > sources.readOn ? verification.on : sources.readOn;

/** Whether what an entry rests on is recent, older than the portal's limit, or of unknown age. */
export type Freshness = "fresh" | "stale" | "undated";

/** The freshness of an entry on a day (`YYYY-MM-DD`). */
export function toFreshness(
  { asOf }: Pick<Evidence, "asOf">,
  today: string,
  staleAfterDays: number,
): Freshness {
  if (asOf === undefined) return "undated";
  return isStale(asOf, today, staleAfterDays) ? "stale" : "fresh";
}
