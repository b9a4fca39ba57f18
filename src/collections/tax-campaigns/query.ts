import { modelsOf } from "#src/store/load.ts";

/** All years of the campaign, newest first. */
export const listTaxCampaigns = modelsOf("tax-campaigns", async () => ({
  toModel: (id, file) => ({ ...file, id }),
  compare: (a, b) => b.file.year - a.file.year,
}));
