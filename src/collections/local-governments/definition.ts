import { defineCollection } from "#src/collections/definition.ts";
import { resolve } from "#src/core/links/lookup.ts";
import { capitalize } from "#src/i18n/format.ts";
import { territory } from "#src/collections/territory/definition.ts";
import { formatTerritory } from "#src/collections/territory/format.ts";
import en from "./messages.en.json" with { type: "json" };
import pl from "./messages.pl.json" with { type: "json" };
import problems from "./problems.json" with { type: "json" };
import { localGovernmentSchema } from "./schema.ts";

const paths = {
  governments: "/samorzady/",
  /** The table of local governments as a file. */
  governmentsCsv: "/samorzady/kompletnosc.csv",
  /** The text that tells an office how to add its data. */
  governmentGuide: "/dane-samorzadu/",
};

/** What municipalities, counties and the voivodeship do with NGOs; their pages are those of their places. */
export const localGovernments = defineCollection({
  id: "local-governments",
  label: { pl: "Samorządy", en: "Local governments" },
  about: {
    pl: "Co gminy, powiaty i województwo robią z organizacjami; ich stronami są strony ich miejsc.",
    en: "What municipalities, counties and the voivodeship do with NGOs; their pages are those of their places.",
  },
  form: "entry",
  path: "local-governments",
  extensions: ["md"],
  schema: localGovernmentSchema,
  kind: "localGovernment",
  paths,
  guide: paths.governmentGuide,
  sections: [
    {
      path: paths.governments,
      title: "governments.title",
      picture: "governments",
      menu: { group: "cooperate", order: 50 },
    },
  ],
  isCurrent: () => true,
  link: (_id, { unit: reference }, { t, vocabularies }) => {
    const unit = resolve(vocabularies.territory, reference);
    return {
      name: t("government.entry.name", { name: capitalize(formatTerritory(unit, t)) }),
      href: unit.level === "voivodeship" ? paths.governments : territory.paths[unit.level](unit.slug),
    };
  },
  texts: { pl, en },
  problems,
});
