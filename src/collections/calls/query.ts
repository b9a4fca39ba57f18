import { getCollection } from "astro:content";
import { toCall, type Call } from "./model.ts";
import { paths } from "#src/i18n/paths.ts";
import { getClock } from "#src/store/clock.ts";
import { getContext } from "#src/store/context.ts";
import { getFileSizes } from "#src/store/downloads.ts";
import { getGovernmentLinks } from "#src/store/government-links.ts";
import { once } from "#src/core/cache/once.ts";
import { getSettings } from "#src/store/settings.ts";
import { collatorOf } from "#src/i18n/format.ts";

const RANK = { open: 0, upcoming: 1, unscheduled: 2, results: 3, closed: 3 } as const;

/** The day or instant by which calls of one rank stand in order. */
const toTurn = ({ state, period, results, verifiedOn }: Call): string =>
  (state.phase === "upcoming" ? period?.opensAt : undefined) ??
  period?.closesAt ??
  results?.announcedOn ??
  verifiedOn;

/** Those that end, or begin, soonest come first, then those without a deadline, then past ones, newest first. */
function compareCalls(a: Call, b: Call, compare: (a: string, b: string) => number): number {
  const [rank, other] = [RANK[a.state.phase], RANK[b.state.phase]];
  if (rank !== other) return rank - other;
  const difference = Date.parse(toTurn(a)) - Date.parse(toTurn(b));
  return (rank === 3 ? -difference : difference) || compare(a.title, b.title);
}

/** All calls: what can be applied for first. */
export const listCalls = once(async (): Promise<Call[]> => {
  const { now, timeZone } = await getClock();
  const { language, territory: region } = await getSettings();
  const { compare } = collatorOf(language);
  const context = {
    ...(await getContext()),
    governments: await getGovernmentLinks(),
    region,
    now,
    timeZone,
    fileSizes: await getFileSizes(),
  };
  return (await getCollection("calls"))
    .map(({ id, data }) => toCall(id, paths.call(id), data, context))
    .toSorted((a, b) => compareCalls(a, b, compare));
});
