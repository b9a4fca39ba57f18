import { defineCollection } from "#src/collections/definition.ts";
import en from "./messages.en.json" with { type: "json" };
import pl from "./messages.pl.json" with { type: "json" };
import problems from "./problems.json" with { type: "json" };
import { toEvidence } from "./evidence.ts";
import { entitySchema } from "./schema.ts";

const paths = {
  entity: (id: string) => `/podmioty/${id}/`,
  /** What changed in the record, as an Atom feed. */
  entityFeed: (id: string) => `/podmioty/${id}/zmiany.xml`,
};

/** Organisations of the social economy and NGOs, and their units; an entity stays when it closes. */
export const entities = defineCollection({
  id: "entities",
  label: { pl: "Podmioty", en: "Entities" },
  about: {
    pl: "Podmioty ekonomii społecznej, organizacje pozarządowe i ich jednostki; podmiot, który zakończył działalność, zostaje w katalogu.",
    en: "Organisations of the social economy and NGOs, and their units; an entity stays when it closes.",
  },
  form: "entry",
  path: "entities",
  extensions: ["md"],
  schema: entitySchema,
  kind: "entity",
  paths,
  isPaged: true,
  isCurrent: () => true,
  asOf: (file) => toEvidence(file).asOf,
  link: (id, { name }) => ({ name, href: paths.entity(id) }),
  texts: { pl, en },
  problems,
});
