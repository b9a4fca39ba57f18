import { defineCollection } from "#src/collections/definition.ts";
import en from "./messages.en.json" with { type: "json" };
import pl from "./messages.pl.json" with { type: "json" };
import { taxCampaignSchema } from "./schema.ts";

const paths = { taxCampaign: "/poltora-procent/kampania/" };

/** Years of the 1.5% campaign with their results. */
export const taxCampaigns = defineCollection({
  id: "tax-campaigns",
  label: { pl: "Kampanie 1,5%", en: "1.5% campaigns" },
  about: {
    pl: "Kolejne lata kampanii 1,5% z wynikami.",
    en: "Years of the 1.5% campaign with their results.",
  },
  form: "entry",
  path: "tax-campaigns",
  extensions: ["md"],
  schema: taxCampaignSchema,
  paths,
  isCurrent: () => false,
  texts: { pl, en },
});
