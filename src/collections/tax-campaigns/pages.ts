import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { paths } from "#src/i18n/paths.ts";
import { getCrumb, getMessageHead } from "#src/site/heads.ts";
import { toGivenChart } from "./model.ts";
import { listTaxCampaigns } from "./query.ts";

/** The page of the campaign, where the region has described any year of it. */
export async function listTaxCampaignPages() {
  const views = (await listTaxCampaigns()).map(({ model: campaign, entry }) => ({ campaign, entry }));
  if (views.length === 0) return [];
  const head = {
    ...(await getMessageHead("campaign", paths.taxCampaign)),
    trail: [await getCrumb(paths.opp)],
  };
  const chart = toGivenChart(views.map(({ campaign }) => campaign));
  return withCacheKeys([{ params: { campaign: "kampania" }, props: { head, views, chart } }]);
}
