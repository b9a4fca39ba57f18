import type { Call } from "./model.ts";
import { INFORMAL_GROUP } from "./eligibility.ts";
import type { ListingItem, ListingTerm } from "#src/core/listing/listing.ts";
import { type Language } from "#src/core/text/language.ts";
import { messages } from "#src/i18n/messages.ts";
import { paths } from "#src/i18n/paths.ts";
import { toCallEntry } from "./entries.ts";
import { listCalls } from "./query.ts";
import { getClock } from "#src/store/clock.ts";
import { getTermMaker, type TermMaker } from "#src/store/terms.ts";
import type { ListingSection } from "#src/listing/section.ts";
import { getSettings } from "#src/store/settings.ts";

const SLUGS = {
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

function toItem(call: Call, terms: TermMaker, language: Language, today: string): ListingItem<Call> {
  const t = messages(language);
  const { kind, state, conditions, area, maxGrant, pool } = call;
  const forms = conditions.applicants.filter((form) => form !== INFORMAL_GROUP);
  const group: ListingTerm = {
    id: INFORMAL_GROUP,
    slug: "grupa-nieformalna",
    name: t("calls.informalGroup"),
  };
  const isOpenToAll = conditions.applicants.length === 0;
  const amount = maxGrant ?? pool;
  return {
    item: call,
    entry: toCallEntry(call, language, today),
    facets: {
      state: [{ id: state.phase, slug: SLUGS[state.phase], name: t(`calls.state.${state.phase}`) }],
      kind: [{ id: kind, slug: SLUGS[kind], name: t(`calls.kind.${kind}`) }],
      county: terms.counties(area),
      form: [
        ...(isOpenToAll ? terms.formsOrAll([]) : terms.forms(forms)),
        ...(isOpenToAll || conditions.applicants.includes(INFORMAL_GROUP) ? [group] : []),
      ],
      sphere: terms.spheres(call.spheres.map(({ id }) => id)),
    },
    ...(amount !== undefined && { numbers: { amount } }),
  };
}

/** Calls as a list that can be filtered. */
export const callSection: ListingSection<Call> = {
  href: paths.calls,
  area: "calls",
  facets: ["state", "kind", "county", "form", "sphere"],
  list: async () => {
    const { language } = await getSettings();
    const { today } = await getClock();
    const terms = await getTermMaker();
    return (await listCalls()).map((call) => toItem(call, terms, language, today));
  },
};
