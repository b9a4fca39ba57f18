import type { LocalGovernment } from "#src/collections/local-governments/model.ts";
import type { PageHead } from "#src/site/portal.ts";
import type { Link } from "#src/core/links/link.ts";
import type { ServingCentre } from "#src/collections/support-centres/model.ts";
import type { TerritoryMap } from "#src/map/territory-map.ts";
import type { NearbyUnit, UnitProfile } from "./profile.ts";

/** A county or a municipality in a table: its page, its entities, and for a county how far they cover it. */
export type UnitRow = Link & {
  id: string;
  parent: string | undefined;
  count: number;
  municipalities: number;
  covered: number;
  subregion: string | undefined;
  centre: { lat: number; lon: number } | undefined;
  /** The name without the word for the kind of unit, where there is little room. */
  shortName: string;
};

/** Who supports a place: its subregion with its present centres, and accredited ones with the register that decides. */
export type UnitSupport = {
  subregion: string | undefined;
  serving: ServingCentre[];
  /** Why no centre is named, where the region says so. */
  notKnown: string | undefined;
  centres: Link[];
  status: { name: string; register: { name: string; url: string } | undefined } | undefined;
};

/** The government of a unit: what is known of it, its calls on the portal, and the text on how to add more. */
export type UnitGovernment = {
  /** The portal's year, whose programme is looked for. */
  year: number;
  government: LocalGovernment | undefined;
  calls: number;
  guide: Link | undefined;
};

/** What the pages of a county and of a municipality share. */
export type UnitView = {
  head: PageHead;
  /** What the unit is, its name, and its page. */
  kind: string;
  link: Link;
  parent: Link;
  profile: UnitProfile;
  support: UnitSupport;
  /** What is known of the government and NGOs. */
  government: UnitGovernment;
  regionWide: number;
};

/** A county's page. */
export type CountyView = UnitView & {
  municipalities: UnitRow[];
  neighbours: UnitRow[];
  map: TerritoryMap;
  /** The county's list in the directory; undefined when nobody is seated there. */
  list: string | undefined;
};

/** A municipality's page. */
export type MunicipalityView = UnitView & {
  /** The nearest municipalities that have entities. */
  nearest: NearbyUnit<UnitRow>[];
};

/** The page of all counties. */
export type TerritoryView = { head: PageHead; counties: UnitRow[]; map: TerritoryMap; regionWide: Link[] };
