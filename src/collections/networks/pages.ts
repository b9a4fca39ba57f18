import { listMemberships, type Membership } from "./membership.ts";
import { drawNetworks } from "./picture.ts";
import { collatorOf } from "#src/i18n/format.ts";
import { messages } from "#src/i18n/messages.ts";
import { paths } from "#src/i18n/paths.ts";
import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { getCrumb, getHead } from "#src/site/heads.ts";
import { getListing, listListingPages } from "#src/listing/listings.ts";
import { listNetworks, networkListing } from "./query.ts";
import { getSettings } from "#src/store/settings.ts";

async function getMemberships(): Promise<Membership[]> {
  const { compare } = collatorOf((await getSettings()).language);
  return listMemberships(
    (await listNetworks()).map(({ model }) => model),
    compare,
  );
}

/** Memberships as a picture and in words, for the networks with any known member. */
async function getPicture() {
  const memberships = await getMemberships();
  const shown = new Set(memberships.flatMap(({ networks }) => networks.map(({ id }) => id)));
  const networks = (await listNetworks())
    .filter(({ id }) => shown.has(id))
    .map(({ id, model: { name, shortName, href } }) => ({ id, name: shortName ?? name, href }));
  return { memberships, picture: drawNetworks(networks, memberships) };
}

/** The page of all networks, where the region has described any. */
export async function listNetworkListPages() {
  const view = await getListing(networkListing);
  if (view.count === 0) return [];
  return withCacheKeys([{ params: { list: undefined }, props: { view, links: await getPicture() } }]);
}

/** The pages of networks of one kind, sphere or county. */
export const listNetworkFacetPages = () => listListingPages(networkListing);

/** The static pages of all networks, with their heads, the entries of their texts and what else members belong to. */
export async function listNetworkPages() {
  const trail = [await getCrumb(paths.networks)];
  const t = messages((await getSettings()).language);
  const memberships = new Map((await getMemberships()).map((membership) => [membership.key, membership]));
  const pages = (await listNetworks()).map(async ({ id, model: network, entry }) => {
    const { name, summary: description, href: path } = network;
    const title = t("network.pageTitle", { name });
    const head = await getHead({ title, description, path, trail });
    const members = network.members.map((member) => ({
      ...member,
      others: (memberships.get(member.key)?.networks ?? []).filter((other) => other.id !== id),
    }));
    return { params: { id }, props: { head, network, members, entry } };
  });
  return withCacheKeys(await Promise.all(pages));
}
