import { defineCollection } from "#src/collections/definition.ts";
import problems from "./problems.json" with { type: "json" };
import { linkExceptionSchema } from "./schema.ts";

/** Addresses that the check of outer links does not ask for a while. */
export const linkExceptions = defineCollection({
  id: "link-exceptions",
  label: { pl: "Wyjątki od sprawdzania odsyłaczy", en: "Exceptions from the check of links" },
  about: {
    pl: "Adresy, których sprawdzanie odsyłaczy przez jakiś czas nie pyta; każdy z powodem i terminem.",
    en: "Addresses that the check of outer links does not ask for a while; each with a reason and an end.",
  },
  form: "list",
  path: "link-exceptions.yaml",
  extensions: ["yaml"],
  schema: linkExceptionSchema,
  isOptional: true,
  problems,
});
