import { collatorOf } from "#src/i18n/format.ts";
import { messages } from "#src/i18n/messages.ts";
import { paths } from "#src/i18n/paths.ts";
import { listingOf } from "#src/listing/section.ts";
import { getClock } from "#src/store/clock.ts";
import { getContext } from "#src/store/context.ts";
import { entriesOf } from "#src/store/entries.ts";
import { modelsOf } from "#src/store/load.ts";
import { getSettings } from "#src/store/settings.ts";
import { getTermMaker } from "#src/store/terms.ts";
import { financing } from "./definition.ts";
import { compareFinancing, toFinancing, toOfferPeriod } from "./model.ts";

/** All products, available ones first. */
export const listFinancing = modelsOf("financing", async () => {
  const context = await getContext();
  const compare = compareFinancing(collatorOf((await getSettings()).language).compare);
  return {
    toModel: (id, file) => toFinancing(id, paths.financingProduct(id), file, context),
    compare: (a, b) => compare(a.model, b.model),
  };
});

/** Products as entries of the portal; their operators and partners are the entities that they name. */
export const listFinancingEntries = entriesOf(financing, listFinancing, async () => {
  const { timeZone } = await getClock();
  return ({ file: { summary, operator, partners, applicants, offered, verifiedOn } }) => ({
    summary,
    entities: [operator, ...partners].flatMap(({ entity }) => (entity ? [{ id: entity.id }] : [])),
    area: applicants.area.map(({ id }) => id),
    forms: applicants.forms.map(({ id }) => id),
    open: offered.ended ? undefined : toOfferPeriod(offered, timeZone),
    updatedOn: verifiedOn,
  });
});

/** The list of products with its facets. */
export const financingListing = listingOf(financing, listFinancing, listFinancingEntries, async () => {
  const t = messages((await getSettings()).language);
  const terms = await getTermMaker();
  return ({ model: { kind } }, { forms }) => ({
    facets: {
      kind: [{ id: kind, slug: slugs[kind], name: t(`financing.kind.${kind}`) }],
      form: terms.formsOrAll(forms),
    },
  });
});

/** The URL word of each kind of product. */
const slugs = {
  loan: "pozyczka",
  guarantee: "poreczenie",
  subsidy: "dotacja",
  "subsidy-loan": "dotacja-z-pozyczka",
} as const;
