import { defineCollection } from "#src/collections/definition.ts";
import en from "./messages.en.json" with { type: "json" };
import pl from "./messages.pl.json" with { type: "json" };
import problems from "./problems.json" with { type: "json" };
import { formerEntitySchema } from "./schema.ts";

const paths = {
  formerEntity: (id: string) => `/podmioty/${id}/`,
};

/** Ids that entities once had, so that their public addresses lead on. */
export const formerEntities = defineCollection({
  id: "former-entities",
  label: { pl: "Dawne identyfikatory podmiotów", en: "Former ids of entities" },
  about: {
    pl: "Identyfikatory, które podmioty miały przed połączeniem, zmianą nazwy pliku lub usunięciem wpisu: ich adresy działają dalej.",
    en: "Ids that entities had before their records were merged, renamed or removed: their addresses go on working.",
  },
  form: "list",
  path: "former-entities.yaml",
  extensions: ["yaml"],
  schema: formerEntitySchema,
  isOptional: true,
  paths,
  isPaged: true,
  texts: { pl, en },
  problems,
});
