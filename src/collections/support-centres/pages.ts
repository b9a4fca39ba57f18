import { findArea, toAreas, type FinderCounty } from "./finder.ts";
import { findNotKnown, listServedCounties, listServing } from "./model.ts";
import { collatorOf } from "#src/i18n/format.ts";
import { localize } from "#src/core/text/language.ts";
import { messages } from "#src/i18n/messages.ts";
import { paths } from "#src/i18n/paths.ts";
import { formatTerritory, formatShortName, formatUnitName } from "#src/collections/territory/format.ts";
import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { getClock } from "#src/store/clock.ts";
import { getCrumb, getHead, getMessageHead } from "#src/site/heads.ts";
import { getSettings } from "#src/store/settings.ts";
import { getAreaMap } from "#src/map/query.ts";
import { listSupportCentres } from "./query.ts";
import { getVocabularies } from "#src/store/vocabularies.ts";
import { findSupportCentreStatus } from "#src/territory/profile.ts";

/** Every county in the order of names, with its centre and its municipalities. */
async function listFinderCounties(): Promise<FinderCounty[]> {
  const { language } = await getSettings();
  const t = messages(language);
  const { compare } = collatorOf(language);
  const { today } = await getClock();
  const { territory, subregions } = await getVocabularies();
  const units = [...territory.values()];
  const centres = (await listSupportCentres()).map(({ model }) => model);
  return units
    .filter(({ level }) => level === "county")
    .map((county): FinderCounty => {
      const { id, name } = county;
      const subregion = [...subregions.values()].find(({ counties }) =>
        counties.some((one) => one.id === id),
      );
      const note = subregion && findNotKnown(subregion, id, today);
      const place = county.type === "city-county" ? "" : `, ${name}`;
      return {
        id,
        name,
        shortName: formatShortName(county, t),
        href: paths.county(county.slug),
        serving: listServing(centres, id),
        notKnown: note && localize(note, language),
        municipalities: units
          .filter(({ level, parent }) => level === "municipality" && parent?.id === id)
          .map((unit) => ({
            id: unit.id,
            name: formatTerritory(unit, t),
            label: formatUnitName(unit, t) + place,
            href: paths.municipality(unit.slug),
          }))
          .toSorted((a, b) => compare(a.label, b.label)),
      };
    })
    .toSorted((a, b) => compare(a.shortName, b.shortName));
}

/** The register in which accreditations can be looked up. */
async function findRegister() {
  const { statuses } = await getVocabularies();
  return findSupportCentreStatus(statuses)?.register;
}

/** The page of all support centres, where the region has described any. */
export async function listSupportListPages() {
  const centres = (await listSupportCentres()).map(({ model }) => model);
  if (centres.length === 0) return [];
  const t = messages((await getSettings()).language);
  const counties = await listFinderCounties();
  const { areas, unserved } = toAreas(centres, counties);
  const placed = counties.map(({ id, name, shortName, href, ...county }) => {
    const area = findArea(areas, { id, name, shortName, href, ...county });
    const { name: centre, letter } = areas[area - 1] ?? { name: t("support.area.none"), letter: "?" };
    return { id, name, shortName, href, area, title: t("support.map.unit", { name, letter, centre }) };
  });
  const head = await getMessageHead("support", paths.supportCentres);
  const props = { head, counties, areas, unserved, map: await getAreaMap(placed), centres };
  return withCacheKeys([
    { params: { list: undefined }, props: { ...props, register: await findRegister() } },
  ]);
}

/** The static pages of all support centres, with their heads and the entries of their texts. */
export async function listSupportCentrePages() {
  const trail = [await getCrumb(paths.supportCentres)];
  const register = await findRegister();
  const pages = (await listSupportCentres()).map(async ({ id, model: centre, entry }) => {
    const { name: title, summary: description, href: path } = centre;
    const head = await getHead({ title, description, path, trail });
    const view = { centre, served: listServedCounties(centre), register };
    return { params: { id }, props: { head, view, entry } };
  });
  return withCacheKeys(await Promise.all(pages));
}
