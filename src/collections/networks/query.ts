import { getCollection } from "astro:content";
import type { ListingItem } from "#src/core/listing/listing.ts";
import { toNetwork, type Network } from "./model.ts";
import type { PortalEntry } from "#src/core/entries/portal-entry.ts";
import { collatorOf } from "#src/i18n/format.ts";
import { messages, type MessageKey } from "#src/i18n/messages.ts";
import { paths } from "#src/i18n/paths.ts";
import { textLanguage } from "#src/i18n/text-language.ts";
import type { NetworkFile } from "./schema.ts";
import { getContext } from "#src/store/context.ts";
import { getTermMaker } from "#src/store/terms.ts";
import type { ListingSection } from "#src/listing/listings.ts";
import { once } from "#src/core/cache/once.ts";
import { getSettings } from "#src/store/settings.ts";

/** The word that each kind of network has in the address. */
const kindSlugs = { territorial: "terytorialne", branch: "branzowe" } as const;

/** All networks in the order of their names, each with its file. */
const listNetworksWithFiles = once(async (): Promise<{ network: Network; file: NetworkFile }[]> => {
  const context = await getContext();
  const { compare } = collatorOf((await getSettings()).language);
  const entries = await getCollection("networks");
  return entries
    .map(({ id, data }) => ({ network: toNetwork(id, paths.network(id), data, context), file: data }))
    .toSorted((a, b) => compare(a.network.name, b.network.name));
});

/** All networks in the order of their names. */
export const listNetworks = async (): Promise<Network[]> =>
  (await listNetworksWithFiles()).map(({ network }) => network);

/** Entities that a network names, each with its role. */
function listNamed({ entity, coordinator, members }: NetworkFile, t: (key: MessageKey) => string) {
  const toNamed = (id: string | undefined, key: MessageKey) =>
    id === undefined ? [] : [{ id, role: t(key) }];
  return [
    ...toNamed(entity?.id, "network.role.itself"),
    ...toNamed(coordinator?.entity?.id, "network.role.coordinator"),
    ...members.flatMap((member) =>
      toNamed(member.entity?.id, member.until === undefined ? "network.role.member" : "network.role.former"),
    ),
  ];
}

/** Networks as entries of the portal. */
export const listNetworkEntries = once(async (): Promise<PortalEntry[]> => {
  const { language, territory: region } = await getSettings();
  const t = messages(language);
  return (await listNetworksWithFiles()).map(({ network, file }) => ({
    key: `networks/${network.id}`,
    kind: "network",
    name: network.name,
    href: network.href,
    summary: network.summary,
    lang: textLanguage(network),
    entities: listNamed(file, t),
    area: network.area.flatMap(({ id }) => (id === region ? [] : [id])),
    forms: [],
    dates: [],
    updatedOn: network.verifiedOn,
  }));
});

async function listItems(): Promise<ListingItem<Network>[]> {
  const t = messages((await getSettings()).language);
  const terms = await getTermMaker();
  const entries = await listNetworkEntries();
  return (await listNetworks()).flatMap((network, index) => {
    const entry = entries[index];
    if (!entry) return [];
    const kind = {
      id: network.kind,
      slug: kindSlugs[network.kind],
      name: t(`network.kind.${network.kind}`),
    };
    const facets = {
      kind: [kind],
      sphere: terms.spheres(network.spheres.map(({ id }) => id)),
      county: terms.counties(entry.area),
    };
    return [{ item: network, entry, facets }];
  });
}

/** The list of networks with its facets. */
export const networkSection: ListingSection<Network> = {
  href: paths.networks,
  area: "networks",
  facets: ["kind", "sphere", "county"],
  list: listItems,
};
