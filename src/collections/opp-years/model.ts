import type { OppYearFile } from "./schema.ts";
import type { Entity } from "#src/collections/entities/model.ts";
import type { SphereFile } from "#src/collections/spheres/schema.ts";
import type { TerritoryFile } from "#src/collections/territory/schema.ts";
import { resolve, type Lookup } from "#src/core/links/lookup.ts";

type FileOrganisation = OppYearFile["organisations"][number];

/** What the directory knows of an organisation on the list. */
export type KnownEntity = {
  id: string;
  name: string;
  href: string;
  county: TerritoryFile | undefined;
  town: string | undefined;
  spheres: SphereFile[];
};

/** Picks from the directory's model of an organisation what a list needs. */
export const toKnownEntity = ({ id, name, href, address, spheres }: Entity): KnownEntity => ({
  id,
  name,
  href,
  county: address?.county,
  town: address?.town,
  spheres,
});

/** An organisation that may receive 1.5% of the tax; `href` leads to its page in the directory. */
export type ListedOpp = Pick<FileOrganisation, "krs" | "town" | "purpose" | "website" | "source"> & {
  name: string;
  href: string | undefined;
  entityId: string | undefined;
  county: TerritoryFile | undefined;
  spheres: SphereFile[];
};

/** The list of one tax year, by name. */
export type OppYear = Omit<OppYearFile, "organisations"> & { organisations: ListedOpp[] };

/**
 * The list of the newest tax year: the year in which that tax is settled, whether that is the current year, and the
 * tax year of the list that is due now.
 */
export type NewestOppYear = { list: OppYear; settled: number; isCurrent: boolean; wanted: number };

/** What an entity's page shows of its place on the newest list. */
export type OppOfEntity = Pick<OppYear, "taxYear" | "list"> & { isCurrent: boolean; listed: ListedOpp };

/** What the references of a list resolve to. */
export type OppContext = {
  entities: ReadonlyMap<string, KnownEntity>;
  spheres: Lookup<SphereFile>;
  territory: Lookup<TerritoryFile>;
  compare: (a: string, b: string) => number;
};

/** Derives the list of a year from its file; missing values of a row come from the directory. */
export function toOppYear(file: OppYearFile, context: OppContext): OppYear {
  const { entities, spheres, territory, compare } = context;
  const toListed = (row: FileOrganisation): ListedOpp => {
    const entity = row.entity && entities.get(row.entity.id);
    const own = row.spheres.map((sphere) => resolve(spheres, sphere));
    return {
      krs: row.krs,
      purpose: row.purpose,
      website: row.website,
      source: row.source,
      name: row.name ?? entity?.name ?? "",
      href: entity?.href,
      entityId: entity?.id,
      town: row.town ?? entity?.town,
      county: row.county ? resolve(territory, row.county) : entity?.county,
      spheres: own.length > 0 ? own : (entity?.spheres ?? []),
    };
  };
  const organisations = file.organisations.map(toListed).toSorted((a, b) => compare(a.name, b.name));
  return { ...file, organisations };
}

/** The year in which the tax of `taxYear` is settled: the next one (PIT act of 26 July 1991, art. 45(1)). */
export const toSettlementYear = (taxYear: number): number => taxYear + 1;

/**
 * Whether a list is that of the settlement of the year of `today` (`YYYY-MM-DD`), or newer. The list for the year that
 * ends is published by 15 December (act of 24 April 2003, art. 27a), so until the year's end the last one is in force.
 */
export const isCurrentList = (taxYear: number, today: string): boolean =>
  toSettlementYear(taxYear) >= Number(today.slice(0, 4));

/** The first settlement with 1.5%, for the tax of 2022; before it the share was 1%. */
export const FIRST_YEAR_OF_HALF_MORE = 2023;

/** What percent of the tax may be given in a year of settlement: 1 or 1.5. */
export const toPercent = (settlementYear: number): 1 | 1.5 =>
  settlementYear >= FIRST_YEAR_OF_HALF_MORE ? 1.5 : 1;
