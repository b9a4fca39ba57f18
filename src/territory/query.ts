import type { EntryKind } from "#src/collections/index.ts";
import { findNotKnown, listServing } from "#src/collections/support-centres/model.ts";
import type { UnitRow, UnitSupport } from "./views.ts";
import type { TerritoryFile } from "#src/collections/territory/schema.ts";
import { resolve } from "#src/core/links/lookup.ts";
import { collatorOf } from "#src/i18n/format.ts";
import { localize } from "#src/core/text/language.ts";
import { messages } from "#src/i18n/messages.ts";
import { paths } from "#src/i18n/paths.ts";
import { toCountyCode } from "#src/collections/territory/model.ts";
import { formatShortName, formatTerritory } from "#src/collections/territory/format.ts";
import { getContext } from "#src/store/context.ts";
import { listEntities } from "#src/collections/entities/query.ts";
import { listForumEditions } from "#src/collections/forum-editions/query.ts";
import { listGoodPractices } from "#src/collections/good-practices/query.ts";
import { once } from "#src/core/cache/once.ts";
import { listPortalEntries } from "#src/mentions/portal-entries.ts";
import { getSettings } from "#src/store/settings.ts";
import { listSupportCentres } from "#src/collections/support-centres/query.ts";
import { getVocabularies } from "#src/store/vocabularies.ts";
import { findSupportCentreStatus, toUnitProfiler, type UnitProfile } from "./profile.ts";

const listUnits = async (level: TerritoryFile["level"]) =>
  [...(await getVocabularies()).territory.values()].filter((unit) => unit.level === level);

/** Kinds that pages of units draw in their own way. */
const drawn = new Set<EntryKind>([
  "entity",
  "goodPractice",
  "forumEdition",
  "localGovernment",
  "supportCentre",
]);

/** What the portal knows of every county and municipality, by TERYT code. */
export const getUnitProfiles = once(async (): Promise<ReadonlyMap<string, UnitProfile>> => {
  const content = {
    entities: (await listEntities()).map(({ model }) => model),
    practices: (await listGoodPractices()).map(({ model }) => model),
    editions: (await listForumEditions()).map(({ model }) => model),
    entries: (await listPortalEntries()).filter(({ kind }) => !drawn.has(kind)),
  };
  const units = [...(await listUnits("county")), ...(await listUnits("municipality"))];
  const toUnitProfile = toUnitProfiler(content);
  return new Map(units.map((unit) => [unit.id, toUnitProfile(unit)]));
});

/** The subregion that a county belongs to. */
export async function findSubregion(county: string) {
  const { subregions } = await getVocabularies();
  return [...subregions.values()].find(({ counties }) => counties.some(({ id }) => id === county));
}

/** All counties or all municipalities as rows of a table, in the order of their names. */
async function listRows(level: "county" | "municipality"): Promise<UnitRow[]> {
  const { language } = await getSettings();
  const t = messages(language);
  const { compare } = collatorOf(language);
  const profiles = await getUnitProfiles();
  const municipalities = await listUnits("municipality");
  const countOf = (id: string) => resolve(profiles, { collection: "territory", id }).entities.length;
  const rows = (await listUnits(level)).map(async (unit): Promise<UnitRow> => {
    const inside = municipalities.filter(({ parent }) => parent?.id === unit.id);
    const subregion = await findSubregion(unit.id);
    return {
      id: unit.id,
      parent: unit.parent?.id,
      name: formatTerritory(unit, t),
      shortName: formatShortName(unit, t),
      href: level === "county" ? paths.county(unit.slug) : paths.municipality(unit.slug),
      count: countOf(unit.id),
      municipalities: inside.length,
      covered: inside.filter(({ id }) => countOf(id) > 0).length,
      subregion: subregion && localize(subregion.name, language),
      centre: unit.centre,
    };
  });
  return (await Promise.all(rows)).toSorted(
    (a, b) => compare(a.shortName, b.shortName) || a.id.localeCompare(b.id),
  );
}

/** All counties as rows of a table. */
export const listCountyRows = once(() => listRows("county"));

/** All municipalities as rows of a table. */
export const listMunicipalityRows = once(() => listRows("municipality"));

/** Who supports a place: its subregion and that subregion's centres today, and accredited ones as far as they are known. */
export async function getSupport(profile: UnitProfile): Promise<UnitSupport> {
  const { language } = await getSettings();
  const status = findSupportCentreStatus((await getVocabularies()).statuses);
  const county = toCountyCode(profile.unit.id);
  const subregion = await findSubregion(county);
  const { today } = await getContext();
  const centres = (await listSupportCentres()).map(({ model }) => model);
  const serving = listServing(centres, county);
  const note = subregion && findNotKnown(subregion, county, today);
  return {
    subregion: subregion && localize(subregion.name, language),
    serving,
    notKnown: note && localize(note, language),
    centres: profile.supportCentres.map(({ name, href }) => ({ name, href })),
    status: status && { name: localize(status.name, language), register: status.register },
  };
}
