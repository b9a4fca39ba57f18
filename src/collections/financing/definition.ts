import { defineCollection } from "#src/collections/definition.ts";
import { toOfferState } from "./model.ts";
import en from "./messages.en.json" with { type: "json" };
import pl from "./messages.pl.json" with { type: "json" };
import problems from "./problems.json" with { type: "json" };
import { financingSchema } from "./schema.ts";

const paths = { financing: "/finansowanie/", financingProduct: (id: string) => `/finansowanie/${id}/` };

/** Loans, guarantees and other products, also those that have ended. */
export const financing = defineCollection({
  id: "financing",
  label: { pl: "Finansowanie", en: "Financing" },
  about: {
    pl: "Pożyczki, poręczenia i inne produkty, także zakończone.",
    en: "Loans, guarantees and other products, also those that have ended.",
  },
  form: "entry",
  path: "financing",
  extensions: ["md", "mdx"],
  schema: financingSchema,
  kind: "financing",
  paths,
  sections: [
    {
      path: paths.financing,
      title: "financing.title",
      picture: "financing",
      menu: { group: "support", order: 70 },
      needs: ["financing"],
      isOptional: true,
    },
  ],
  list: { area: "financing", facets: ["kind", "form"], isAbsentWhenEmpty: true },
  isCurrent: ({ offered }, today) => offered !== undefined && toOfferState(offered, today) !== "ended",
  link: (id, { title }) => ({ name: title, href: paths.financingProduct(id) }),
  texts: { pl, en },
  problems,
});
