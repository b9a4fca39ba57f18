import { defineCollection } from "#src/collections/definition.ts";
import en from "./messages.en.json" with { type: "json" };
import pl from "./messages.pl.json" with { type: "json" };
import problems from "./problems.json" with { type: "json" };
import { resourceSchema } from "./schema.ts";

const paths = { resources: "/sale-i-sprzet/", resource: (id: string) => `/sale-i-sprzet/${id}/` };

/** Rooms, equipment and other things to borrow. */
export const resources = defineCollection({
  id: "resources",
  label: { pl: "Sale i sprzęt", en: "Rooms and equipment" },
  about: {
    pl: "Sale, sprzęt i inne rzeczy, z których można skorzystać.",
    en: "Rooms, equipment and other things to borrow.",
  },
  form: "entry",
  path: "resources",
  extensions: ["md"],
  schema: resourceSchema,
  kind: "resource",
  hasPreview: true,
  paths,
  sections: [
    {
      path: paths.resources,
      title: "resources.title",
      picture: "rooms",
      menu: { group: "support", order: 50 },
      needs: ["resources"],
    },
  ],
  list: { area: "resources", facets: ["kind", "features", "price", "county", "municipality"] },
  isCurrent: () => true,
  link: (id, { name }) => ({ name, href: paths.resource(id) }),
  texts: { pl, en },
  problems,
});
