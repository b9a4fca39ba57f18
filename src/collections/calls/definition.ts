import { defineCollection } from "#src/collections/definition.ts";
import { isLive } from "./is-live.ts";
import en from "./messages.en.json" with { type: "json" };
import pl from "./messages.pl.json" with { type: "json" };
import problems from "./problems.json" with { type: "json" };
import { callSchema } from "./schema.ts";

const paths = {
  calls: "/nabory/",
  call: (id: string) => `/nabory/${id}/`,
  /** Funded projects of all calls, or of one, in the format of 360Giving. */
  grants: (id?: string) => (id === undefined ? "/nabory/360giving.json" : `/nabory/${id}/360giving.json`),
};

/** Calls for applications, from the announcement to the results. */
export const calls = defineCollection({
  id: "calls",
  label: { pl: "Nabory", en: "Calls" },
  about: {
    pl: "Nabory wniosków i ofert, od ogłoszenia do wyników.",
    en: "Calls for applications, from the announcement to the results.",
  },
  form: "entry",
  path: "calls",
  extensions: ["md"],
  schema: callSchema,
  kind: "call",
  hasPreview: true,
  paths,
  sections: [
    {
      path: paths.calls,
      title: "calls.title",
      picture: "calls",
      menu: { group: "support", order: 30, isPrimary: true },
      needs: ["calls"],
    },
  ],
  list: { area: "calls", facets: ["state", "year", "kind", "county", "form", "sphere"] },
  isCurrent: isLive,
  link: (id, { title }) => ({ name: title, href: paths.call(id) }),
  texts: { pl, en },
  problems,
});
