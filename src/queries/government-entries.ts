import { getCollection } from "astro:content";
import type { PortalEntry } from "../domain/portal-entry.ts";
import { resolve } from "../domain/vocabulary.ts";
import { capitalize } from "../i18n/format.ts";
import { messages } from "../i18n/messages.ts";
import { paths } from "../i18n/paths.ts";
import { formatTerritory } from "../i18n/territory.ts";
import { getPortal } from "./portal.ts";
import { getVocabularies } from "./vocabularies.ts";

/** Local governments of which something is known as entries of the portal; their pages are those of their units. */
export async function listGovernmentEntries(): Promise<PortalEntry[]> {
  const t = messages((await getPortal()).language);
  const { territory } = await getVocabularies();
  return (await getCollection("local-governments")).map(({ id, data }) => {
    const unit = resolve(territory, data.unit);
    const name = capitalize(formatTerritory(unit, t));
    return {
      key: `local-governments/${id}`,
      kind: "localGovernment",
      name: t("government.entry.name", { name }),
      href: {
        voivodeship: paths.governments,
        county: paths.county(unit.slug),
        municipality: paths.municipality(unit.slug),
      }[unit.level],
      summary: t("government.entry.summary", { name }),
      entities: [],
      area: unit.level === "voivodeship" ? [] : [unit.id],
      forms: [],
      dates: [],
      updatedOn: data.verifiedOn,
    };
  });
}
