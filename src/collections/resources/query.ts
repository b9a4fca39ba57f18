import { collatorOf } from "#src/i18n/format.ts";
import { messages } from "#src/i18n/messages.ts";
import { paths } from "#src/i18n/paths.ts";
import { listingOf } from "#src/listing/section.ts";
import { getContext } from "#src/store/context.ts";
import { entriesOf } from "#src/store/entries.ts";
import { modelsOf } from "#src/store/load.ts";
import { getSettings } from "#src/store/settings.ts";
import { getTermMaker } from "#src/store/terms.ts";
import { resources } from "./definition.ts";
import { toResource } from "./model.ts";

/** All rooms, equipment and other things to borrow, by name. */
export const listResources = modelsOf("resources", async () => {
  const context = await getContext();
  const { compare } = collatorOf((await getSettings()).language);
  return {
    toModel: (id, file) => toResource(id, paths.resource(id), file, context),
    compare: (a, b) => compare(a.model.name, b.model.name),
  };
});

/** Things to borrow as entries of the portal. */
export const listResourceEntries = entriesOf(
  resources,
  listResources,
  async () =>
    ({ model: { summary, area, verifiedOn }, file: { owner } }) => ({
      summary,
      entities: owner.entity ? [{ id: owner.entity.id }] : [],
      area,
      updatedOn: verifiedOn,
    }),
);

/** URL words of static pages: the kind and the price. */
const slugs = {
  room: "sala",
  equipment: "sprzet",
  other: "inne",
  free: "bezplatnie",
  "partly-free": "czesciowo-bezplatnie",
  paid: "odplatnie",
} as const;

/** The list of rooms and equipment with its filters. */
export const resourceListing = listingOf(resources, listResources, listResourceEntries, async () => {
  const terms = await getTermMaker();
  const t = messages((await getSettings()).language);
  return ({ model: { kind, conditions, accessibility, capacity, area } }) => {
    const { cost } = conditions;
    return {
      facets: {
        kind: [{ id: kind, slug: slugs[kind], name: t(`resource.kind.${kind}`) }],
        features: terms.features((accessibility?.features ?? []).map(({ id }) => id)),
        price: cost === undefined ? [] : [{ id: cost, slug: slugs[cost], name: t(`resource.cost.${cost}`) }],
        county: area.length === 0 ? [] : terms.counties(area),
        municipality: terms.municipalities(area),
      },
      numbers: capacity && { capacity: capacity.people },
    };
  };
});
