import { defineCollection } from "#src/collections/definition.ts";
import en from "./messages.en.json" with { type: "json" };
import pl from "./messages.pl.json" with { type: "json" };
import { taxCampaignSchema } from "./schema.ts";

const paths = { taxCampaign: "/poltora-procent/kampania/" };

/** Years of the 1.5% campaign with their results. */
export const taxCampaigns = defineCollection({
  id: "tax-campaigns",
  form: "entry",
  path: "tax-campaigns",
  extensions: ["md"],
  schema: taxCampaignSchema,
  paths,
  isCurrent: () => false,
  texts: { pl, en },
});
