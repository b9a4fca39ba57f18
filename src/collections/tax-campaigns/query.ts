import { getCollection, type CollectionEntry } from "astro:content";
import { sortCampaigns, toGivenChart, type TaxCampaign } from "./model.ts";
import { paths } from "#src/i18n/paths.ts";
import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { getCrumb, getMessageHead } from "#src/site/heads.ts";
import { once } from "#src/core/cache/once.ts";

/** A year of the campaign with the entry of its text. */
export type TaxCampaignView = { campaign: TaxCampaign; entry: CollectionEntry<"tax-campaigns"> };

/** All years of the campaign, newest first. */
export const listTaxCampaigns = once(async (): Promise<TaxCampaignView[]> => {
  const entries = new Map((await getCollection("tax-campaigns")).map((entry) => [entry.id, entry]));
  const campaigns = sortCampaigns([...entries].map(([id, { data }]) => ({ ...data, id })));
  return campaigns.flatMap((campaign) => {
    const entry = entries.get(campaign.id);
    return entry ? [{ campaign, entry }] : [];
  });
});

/** The page of the campaign, where the region has described any year of it. */
export async function listTaxCampaignPages() {
  const views = await listTaxCampaigns();
  if (views.length === 0) return [];
  const head = {
    ...(await getMessageHead("campaign", paths.taxCampaign)),
    trail: [await getCrumb("opp.title", paths.opp)],
  };
  const chart = toGivenChart(views.map(({ campaign }) => campaign));
  return withCacheKeys([{ params: { campaign: "kampania" }, props: { head, views, chart } }]);
}
