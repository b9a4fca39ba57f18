import type { Link } from "../domain/link.ts";
import { capitalize } from "../i18n/format.ts";
import { messages } from "../i18n/messages.ts";
import { paths } from "../i18n/paths.ts";
import { formatTerritory } from "../i18n/territory.ts";
import { once } from "./once.ts";
import { getPortal } from "./portal.ts";
import { getVocabularies } from "./vocabularies.ts";

/** Local governments as parties of entries, by TERYT code, with links to the pages of their places. */
export const getGovernmentLinks = once(async (): Promise<ReadonlyMap<string, Link>> => {
  const t = messages((await getPortal()).language);
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
