import { defineCollection } from "#src/collections/definition.ts";
import problems from "./problems.json" with { type: "json" };
import { territorySchema } from "./schema.ts";

const paths = {
  county: (slug: string) => `/powiaty/${slug}/`,
  municipality: (slug: string) => `/gminy/${slug}/`,
};

/** Units of the TERYT register: voivodeship, counties and municipalities. */
export const territory = defineCollection({
  id: "territory",
  label: { pl: "Jednostki terytorialne", en: "Territorial units" },
  about: {
    pl: "Jednostki z rejestru TERYT: województwo, powiaty i gminy.",
    en: "Units of the TERYT register: voivodeship, counties and municipalities.",
  },
  form: "list",
  path: "vocabularies/territory.yaml",
  extensions: ["yaml"],
  schema: territorySchema,
  paths,
  problems,
});
