import { defineCollection } from "#src/collections/definition.ts";
import problems from "./problems.json" with { type: "json" };
import { portalSchema } from "./schema.ts";

/** The only configuration: names, region, operator, languages, address, licence. */
export const portal = defineCollection({
  id: "portal",
  label: { pl: "Ustawienia portalu", en: "Settings of the portal" },
  about: {
    pl: "Jedyne ustawienia: nazwy, region, operator, języki, adres i licencja.",
    en: "The only configuration: names, region, operator, languages, address, licence.",
  },
  form: "single",
  path: "portal.yaml",
  extensions: ["yaml"],
  schema: portalSchema,
  problems,
});
