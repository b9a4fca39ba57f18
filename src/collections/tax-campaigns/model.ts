import type { TaxCampaignFile } from "./schema.ts";
import { toChart, type Chart } from "#src/core/charts/chart.ts";

/** A year of the campaign; `id` is the year as text. */
export type TaxCampaign = TaxCampaignFile & { id: string };

/** Amounts that taxpayers of the region gave, in PLN: one bar per known year, oldest first, linked to the year. */
export const toGivenChart = (campaigns: readonly TaxCampaign[]): Chart =>
  toChart(
    campaigns
      .toSorted((a, b) => a.year - b.year)
      .flatMap(({ year, given }) =>
        given ? [{ label: String(year), value: given.value, href: `#rok-${year}` }] : [],
      ),
  );
