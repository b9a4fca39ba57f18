import { listNearest, servesRegion, type UnitProfile } from "./profile.ts";
import type { CountyView, MunicipalityView, TerritoryView, UnitRow } from "./views.ts";
import { resolve } from "#src/core/links/lookup.ts";
import { capitalize } from "#src/i18n/format.ts";
import { messages } from "#src/i18n/messages.ts";
import { paths } from "#src/i18n/paths.ts";
import { territoryTypeKey } from "#src/collections/territory/format.ts";
import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { listEntities } from "#src/collections/entities/query.ts";
import { getCrumb, getHead } from "#src/site/heads.ts";
import { findLocalGovernment, getUnitGovernment } from "#src/collections/local-governments/query.ts";
import type { Loaded } from "#src/store/load.ts";
import { getSettings } from "#src/store/settings.ts";
import { getTerritoryMap } from "#src/map/query.ts";
import { findSubregion, getSupport, getUnitProfiles, listCountyRows, listMunicipalityRows } from "./query.ts";

const NEAREST = 5;

/** A page with the text on the government, where there is one. */
type WithText<View> = View & { text: Loaded<"local-governments">["entry"] | undefined };

const listRegionWide = async () => (await listEntities()).map(({ model }) => model).filter(servesRegion);

/** The page of all counties. */
export async function getTerritory(): Promise<TerritoryView> {
  const { language, regionLocative: region } = await getSettings();
  const t = messages(language);
  const counties = await listCountyRows();
  return {
    head: await getHead({
      title: t("menu.territory"),
      description: t("territory.lead", { region }),
      path: paths.territory,
    }),
    counties,
    map: await getTerritoryMap("counties", counties),
    regionWide: (await listRegionWide()).map(({ name, href }) => ({ name, href })),
  };
}

/** What pages of counties and of municipalities have alike. */
async function toUnitView(profile: UnitProfile, { name, href, count }: UnitRow, trail: UnitRow[]) {
  const t = messages((await getSettings()).language);
  const county = trail[0];
  const isAlone = county === undefined || county.municipalities === 1;
  const fullName = capitalize(isAlone ? name : t("territory.withCounty", { name, county: county.name }));
  return {
    head: await getHead({
      title: t("territory.pageTitle", { name: fullName }),
      description: t(county ? "territory.municipality.lead" : "territory.county.lead", {
        name: fullName,
        count,
      }),
      path: href,
      trail: [await getCrumb(paths.territory), ...trail],
      feed: county
        ? undefined
        : { name: t("feeds.county", { county: fullName }), href: paths.countyFeed(profile.unit.slug) },
    }),
    kind: capitalize(t(territoryTypeKey(profile.unit))),
    link: { name, href },
    profile,
    support: await getSupport(profile),
    government: await getUnitGovernment(profile.unit.id),
    text: (await findLocalGovernment(profile.unit.id))?.entry,
    regionWide: (await listRegionWide()).length,
  };
}

async function getCountyView(profile: UnitProfile, row: UnitRow): Promise<WithText<CountyView>> {
  const { region } = await getSettings();
  const subregion = new Set((await findSubregion(row.id))?.counties.map(({ id }) => id));
  const municipalities = (await listMunicipalityRows()).filter(({ parent }) => parent === row.id);
  return {
    ...(await toUnitView(profile, row, [])),
    municipalities,
    neighbours: (await listCountyRows()).filter(({ id }) => id !== row.id && subregion.has(id)),
    map: await getTerritoryMap("municipalities", municipalities),
    list: row.count > 0 ? paths.facet("county", profile.unit.slug) : undefined,
    parent: { name: region, href: paths.territory },
  };
}

async function getMunicipalityView(profile: UnitProfile, row: UnitRow): Promise<WithText<MunicipalityView>> {
  const trail = (await listCountyRows()).filter(({ id }) => id === row.parent);
  const inhabited = (await listMunicipalityRows()).filter(({ count }) => count > 0);
  return {
    ...(await toUnitView(profile, row, trail)),
    nearest: listNearest(row, inhabited, NEAREST),
    parent: trail[0] ?? { name: (await getSettings()).region, href: paths.territory },
  };
}

async function listPages<V>(rows: UnitRow[], toView: (profile: UnitProfile, row: UnitRow) => Promise<V>) {
  const profiles = await getUnitProfiles();
  const pages = rows.map(async (row) => {
    const profile = resolve(profiles, { collection: "territory", id: row.id });
    return { params: { slug: profile.unit.slug }, props: await toView(profile, row) };
  });
  return withCacheKeys(await Promise.all(pages));
}

/** The static pages of all counties. */
export const listCountyPages = async () => listPages(await listCountyRows(), getCountyView);

/** The static pages of all municipalities, also of those without an entity. */
export const listMunicipalityPages = async () => listPages(await listMunicipalityRows(), getMunicipalityView);
