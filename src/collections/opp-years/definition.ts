import { defineCollection } from "#src/collections/definition.ts";
import en from "./messages.en.json" with { type: "json" };
import pl from "./messages.pl.json" with { type: "json" };
import problems from "./problems.json" with { type: "json" };
import { oppYearSchema } from "./schema.ts";

const paths = {
  /** Public benefit organisations of the newest tax year. */
  opp: "/poltora-procent/",
};

/** Organisations that may receive 1.5% of the tax of a year; the file name is the tax year. */
export const oppYears = defineCollection({
  id: "opp-years",
  label: { pl: "Wykazy OPP", en: "Lists of OPPs" },
  about: {
    pl: "Organizacje, którym można przekazać 1,5% podatku za dany rok; nazwa pliku to rok podatkowy.",
    en: "Organisations that may receive 1.5% of the tax of a year; the file name is the tax year.",
  },
  form: "entry",
  path: "opp-years",
  extensions: ["yaml"],
  schema: oppYearSchema,
  paths,
  sections: [
    {
      path: paths.opp,
      title: "opp.title",
      picture: "tax",
      menu: { group: "support", order: 80 },
      needs: ["opp-years"],
      isOptional: true,
    },
  ],
  list: { area: "opp", facets: ["county", "sphere"], isAbsentWhenEmpty: true },
  isCurrent: () => false,
  texts: { pl, en },
  problems,
});
