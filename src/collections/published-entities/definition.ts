import { defineCollection } from "#src/collections/definition.ts";
import problems from "./problems.json" with { type: "json" };
import { publishedEntitiesSchema } from "./schema.ts";

/** Ids of entities that were public once, so that the check notices when one gets lost. */
export const publishedEntities = defineCollection({
  id: "published-entities",
  label: { pl: "Ogłoszone podmioty", en: "Published entities" },
  about: {
    pl: "Identyfikatory podmiotów, których adresy były już publiczne; zapisuje je polecenie npm run published.",
    en: "Ids of entities whose addresses have been public; the command npm run published writes them.",
  },
  form: "single",
  path: "published-entities.yaml",
  extensions: ["yaml"],
  schema: publishedEntitiesSchema,
  isOptional: true,
  problems,
});
