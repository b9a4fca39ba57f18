import { getCollection } from "astro:content";
import type { PortalEntry } from "#src/collections/portal-entry.ts";
import { resolve } from "#src/core/links/lookup.ts";
import { capitalize } from "#src/i18n/format.ts";
import { messages } from "#src/i18n/messages.ts";
import { paths } from "#src/i18n/paths.ts";
import { formatTerritory } from "#src/collections/territory/format.ts";
import { getSettings } from "#src/store/settings.ts";
import { getVocabularies } from "#src/store/vocabularies.ts";

/** Local governments of which something is known as entries of the portal; their pages are those of their units. */
export async function listGovernmentEntries(): Promise<PortalEntry[]> {
  const t = messages((await getSettings()).language);
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
