import { collatorOf } from "#src/i18n/format.ts";
import { messages } from "#src/i18n/messages.ts";
import { paths } from "#src/i18n/paths.ts";
import { listingOf } from "#src/listing/section.ts";
import { getClock } from "#src/store/clock.ts";
import { getContext } from "#src/store/context.ts";
import { getFileSizes } from "#src/store/downloads.ts";
import { entriesOf } from "#src/store/entries.ts";
import { getGovernmentLinks } from "#src/store/government-links.ts";
import { modelsOf } from "#src/store/load.ts";
import { getSettings } from "#src/store/settings.ts";
import { getTermMaker } from "#src/store/terms.ts";
import { calls } from "./definition.ts";
import { INFORMAL_GROUP } from "./eligibility.ts";
import { toCallFacts } from "./entry.ts";
import { toCall, type Call } from "./model.ts";
import { listCallStates, toArchiveYear } from "./archive.ts";

const RANK = { open: 0, upcoming: 1, unscheduled: 2, results: 3, closed: 3 } as const;

/** The day or instant that orders calls of the same rank. */
const toTurn = ({ state, period, results, verifiedOn }: Call): string =>
  (state.phase === "upcoming" ? period?.opensAt : undefined) ??
  period?.closesAt ??
  results?.announcedOn ??
  verifiedOn;

/** Sorts calls that end or begin soonest first, then those without a deadline, then past ones, newest first. */
function compareCalls(a: Call, b: Call, compare: (a: string, b: string) => number): number {
  const [rank, other] = [RANK[a.state.phase], RANK[b.state.phase]];
  if (rank !== other) return rank - other;
  const difference = Date.parse(toTurn(a)) - Date.parse(toTurn(b));
  return (rank === 3 ? -difference : difference) || compare(a.title, b.title);
}

/** All calls, those open for applications first. */
export const listCalls = modelsOf("calls", async () => {
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
  return {
    toModel: (id, file) => toCall(id, paths.call(id), file, context),
    compare: (a, b) => compareCalls(a.model, b.model, compare),
  };
});

/** Calls as entries of the portal. */
export const listCallEntries = entriesOf(calls, listCalls, async () => {
  const { language } = await getSettings();
  const { today } = await getClock();
  return ({ model }) => toCallFacts(model, language, today);
});

/** URL words of static pages: the state of a call and its kind. */
const slugs = {
  open: "otwarte",
  upcoming: "zapowiedziane",
  unscheduled: "bez-stalego-terminu",
  closed: "zakonczone",
  results: "rozstrzygniete",
  "open-call": "otwarty-konkurs-ofert",
  regranting: "regranting",
  "small-grant": "maly-grant",
  "pes-subsidy": "dotacja-dla-pes",
  other: "inny",
} as const;

/** Calls as a filterable list; a call that excludes nobody is listed under every form. */
export const callListing = listingOf(calls, listCalls, listCallEntries, async () => {
  const t = messages((await getSettings()).language);
  const terms = await getTermMaker();
  const group = { id: INFORMAL_GROUP, slug: "grupa-nieformalna", name: t("calls.informalGroup") };
  return ({ model }, { area, forms }) => {
    const { kind, state, conditions, spheres, maxGrant, pool } = model;
    const year = toArchiveYear(model);
    const { applicants } = conditions;
    const isOpenToAll = applicants.length === 0;
    const amount = maxGrant ?? pool;
    return {
      facets: {
        state: [{ id: state.phase, slug: slugs[state.phase], name: t(`calls.state.${state.phase}`) }],
        kind: [{ id: kind, slug: slugs[kind], name: t(`calls.kind.${kind}`) }],
        year: year === undefined ? [] : [{ id: year, slug: year, name: year }],
        county: terms.counties(area),
        form: [
          ...(isOpenToAll ? terms.formsOrAll([]) : terms.forms(forms)),
          ...(isOpenToAll || applicants.includes(INFORMAL_GROUP) ? [group] : []),
        ],
        sphere: terms.spheres(spheres.map(({ id }) => id)),
      },
      states: listCallStates(model),
      ...(amount !== undefined && { numbers: { amount } }),
    };
  };
});
