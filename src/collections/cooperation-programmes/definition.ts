import { defineCollection } from "#src/collections/definition.ts";
import { formatProgrammeName } from "./programme-name.ts";
import { programmeTables, type ProgrammeTable } from "./table-names.ts";
import en from "./messages.en.json" with { type: "json" };
import pl from "./messages.pl.json" with { type: "json" };
import problems from "./problems.json" with { type: "json" };
import { cooperationProgrammeSchema } from "./schema.ts";

const paths = {
  cooperation: "/programy/",
  cooperationProgramme: (id: string) => `/programy/${id}/`,
  /** A table of a programme as a file. */
  cooperationTable: (id: string, table: ProgrammeTable, format: "csv" | "json") =>
    `/programy/${id}/${programmeTables[table]}.${format}`,
};

/** Programmes of cooperation with NGOs (art. 5a of the act of 24 April 2003 on public benefit). */
export const cooperationProgrammes = defineCollection({
  id: "cooperation-programmes",
  label: { pl: "Programy współpracy", en: "Cooperation programmes" },
  about: {
    pl: "Programy współpracy z organizacjami (art. 5a ustawy z 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie).",
    en: "Programmes of cooperation with NGOs (art. 5a of the act of 24 April 2003 on public benefit).",
  },
  form: "entry",
  path: "cooperation-programmes",
  extensions: ["md", "mdx"],
  schema: cooperationProgrammeSchema,
  kind: "cooperationProgramme",
  hasPreview: true,
  paths,
  sections: [
    {
      path: paths.cooperation,
      title: "cooperation.title",
      picture: "cooperation",
      menu: { group: "cooperate", order: 40 },
      needs: ["cooperation-programmes"],
      isOptional: true,
    },
  ],
  isCurrent: () => true,
  link: (id, programme, { t }) => ({
    name: formatProgrammeName(programme, t),
    href: paths.cooperationProgramme(id),
  }),
  texts: { pl, en },
  problems,
});
