import { defineCollection } from "#src/collections/definition.ts";
import en from "./messages.en.json" with { type: "json" };
import pl from "./messages.pl.json" with { type: "json" };
import problems from "./problems.json" with { type: "json" };
import { networkSchema } from "./schema.ts";

const paths = { networks: "/sieci/", network: (id: string) => `/sieci/${id}/` };

/** Networks of organisations, their coordinators and members. */
export const networks = defineCollection({
  id: "networks",
  label: { pl: "Sieci", en: "Networks" },
  about: {
    pl: "Sieci organizacji, ich koordynatorzy i członkowie.",
    en: "Networks of organisations, their coordinators and members.",
  },
  form: "entry",
  path: "networks",
  extensions: ["md"],
  schema: networkSchema,
  kind: "network",
  paths,
  sections: [
    {
      path: paths.networks,
      title: "networks.title",
      picture: "networks",
      menu: { group: "cooperate", order: 10 },
      needs: ["networks"],
      isOptional: true,
    },
  ],
  list: { area: "networks", facets: ["kind", "sphere", "county"], isAbsentWhenEmpty: true },
  isCurrent: () => true,
  link: (id, { name }) => ({ name, href: paths.network(id) }),
  texts: { pl, en },
  problems,
});
