import type { Link } from "#src/core/links/link.ts";
import { capitalize } from "#src/i18n/format.ts";
import { messages } from "#src/i18n/messages.ts";
import { paths } from "#src/i18n/paths.ts";
import { formatTerritory } from "#src/collections/territory/format.ts";
import { once } from "#src/core/cache/once.ts";
import { getSettings } from "#src/store/settings.ts";
import { getVocabularies } from "./vocabularies.ts";

/** Local governments as parties of entries, by TERYT code, with links to the pages of their places. */
export const getGovernmentLinks = once(async (): Promise<ReadonlyMap<string, Link>> => {
  const t = messages((await getSettings()).language);
  const { territory } = await getVocabularies();
  const toPath = {
    voivodeship: () => paths.territory,
    county: paths.county,
    municipality: paths.municipality,
  };
  return new Map(
    [...territory].map(([id, unit]) => [
      id,
      { name: capitalize(formatTerritory(unit, t)), href: toPath[unit.level](unit.slug) },
    ]),
  );
});
