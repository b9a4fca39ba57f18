import { getCollection, type CollectionEntry } from "astro:content";
import type { ListingItem } from "#src/core/listing/listing.ts";
import type { PortalEntry } from "#src/collections/portal-entry.ts";
import { toResource, type Resource } from "./model.ts";
import { collatorOf } from "#src/i18n/format.ts";
import { messages } from "#src/i18n/messages.ts";
import { paths } from "#src/i18n/paths.ts";
import { textLanguage } from "#src/i18n/text-language.ts";
import { getAvailability } from "./read-availability.ts";
import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { getContext } from "#src/store/context.ts";
import { getCrumb, getHead } from "#src/site/heads.ts";
import { getTermMaker } from "#src/store/terms.ts";
import type { ListingSection } from "#src/listing/section.ts";
import { once } from "#src/core/cache/once.ts";
import { getSettings } from "#src/store/settings.ts";

type ResourceView = { resource: Resource; entry: CollectionEntry<"resources"> };

/** All rooms, equipment and other things to borrow, by name. */
const listResources = once(async (): Promise<ResourceView[]> => {
  const context = await getContext();
  const { compare } = collatorOf((await getSettings()).language);
  return (await getCollection("resources"))
    .map((entry) => ({
      resource: toResource(entry.id, paths.resource(entry.id), entry.data, context),
      entry,
    }))
    .toSorted((a, b) => compare(a.resource.name, b.resource.name));
});

const toEntry = ({ resource, entry }: ResourceView): PortalEntry => {
  const owner = entry.data.owner.entity?.id;
  return {
    key: `resources/${resource.id}`,
    kind: "resource",
    name: resource.name,
    href: resource.href,
    summary: resource.summary,
    lang: textLanguage(resource),
    entities: owner === undefined ? [] : [{ id: owner }],
    area: resource.area,
    forms: [],
    dates: [],
    updatedOn: resource.verifiedOn,
  };
};

/** Things to borrow as entries of the portal. */
export const listResourceEntries = async (): Promise<PortalEntry[]> => (await listResources()).map(toEntry);

/** Words of the addresses of static pages: what it is, and what it costs. */
const slugs = {
  room: "sala",
  equipment: "sprzet",
  other: "inne",
  free: "bezplatnie",
  "partly-free": "czesciowo-bezplatnie",
  paid: "odplatnie",
} as const;

async function listItems(): Promise<ListingItem<Resource>[]> {
  const terms = await getTermMaker();
  const t = messages((await getSettings()).language);
  return (await listResources()).map((view) => {
    const { kind, conditions, accessibility, capacity, area } = view.resource;
    const { cost } = conditions;
    return {
      item: view.resource,
      entry: toEntry(view),
      facets: {
        kind: [{ id: kind, slug: slugs[kind], name: t(`resource.kind.${kind}`) }],
        features: terms.features((accessibility?.features ?? []).map(({ id }) => id)),
        price: cost === undefined ? [] : [{ id: cost, slug: slugs[cost], name: t(`resource.cost.${cost}`) }],
        county: area.length === 0 ? [] : terms.counties(area),
        municipality: terms.municipalities(area),
      },
      numbers: capacity && { capacity: capacity.people },
    };
  });
}

/** The list of rooms and equipment with its filters. */
export const resourceSection: ListingSection<Resource> = {
  href: paths.resources,
  area: "resources",
  facets: ["kind", "features", "price", "county", "municipality"],
  list: listItems,
};

/** The static pages of all things to borrow: what is taken, and what else there is at the same place. */
export async function listResourcePages() {
  const trail = [await getCrumb("resources.title", paths.resources)];
  const views = await listResources();
  const pages = views.map(async ({ resource, entry }) => {
    const { id, name: title, summary: description, href: path, availability, venue } = resource;
    const props = {
      head: await getHead({ title, description, path, trail, picture: paths.ogImage(path) }),
      resource,
      availability: availability && (await getAvailability(availability.url)),
      neighbours: views
        .map((view) => view.resource)
        .filter((other) => venue !== undefined && other.venue === venue && other.id !== id)
        .map(({ name, href }) => ({ name, href })),
      entry,
    };
    return { params: { id }, props };
  });
  return withCacheKeys(await Promise.all(pages));
}
