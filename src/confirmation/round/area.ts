import type { Content } from "#src/collections/content.ts";
import type { EntityFile } from "#src/collections/entities/schema.ts";
import { toCountyCode } from "#src/collections/territory/model.ts";
import { Fault } from "#src/commands/fault.ts";
import { foldName } from "#src/core/text/fold-name.ts";
import { findNearest } from "#src/core/text/nearest.ts";

/** By what a round can be limited. */
export type AreaRequest = {
  county?: string | undefined;
  form?: string | undefined;
  subregion?: string | undefined;
};

/** Which entities belong to a part of the directory. */
export type Area = { has: (entity: Partial<EntityFile>) => boolean };

/** The TERYT code of the county of an entity; undefined where it has no address. */
export const countyOf = ({ address }: Partial<EntityFile>): string | undefined =>
  address && toCountyCode(address.municipality.id);

/** Counties of the portal: TERYT code and name. */
export const listCounties = ({ entries }: Content): { id: string; name: string }[] =>
  entries.territory.flatMap(({ id, data: { level, name } }) =>
    level === "county" && name !== undefined ? [{ id, name }] : [],
  );

/** Reads the options of a round. Throws a `Fault` for a county, legal form or subregion that the portal does not have. */
export function readArea(content: Content, { county, form, subregion }: AreaRequest): Area {
  const { entries } = content;
  const codes = county === undefined ? undefined : [findCounty(content, county)];
  const forms = entries["legal-forms"].map(({ id }) => id);
  const region = entries.subregions.find(({ id }) => id === subregion);
  refuseUnknown("form", form, forms);
  refuseUnknown(
    "subregion",
    subregion,
    entries.subregions.map(({ id }) => id),
  );
  const ofRegion = region && new Set((region.data.counties ?? []).map(({ id }) => id));
  return {
    has: (entity) => {
      const own = countyOf(entity) ?? "";
      return (
        (codes?.includes(own) ?? true) &&
        (ofRegion?.has(own) ?? true) &&
        (form === undefined || entity.legalForm?.id === form)
      );
    },
  };
}

function findCounty(content: Content, asked: string): string {
  const counties = listCounties(content);
  const wanted = foldName(asked);
  const found = counties.find(
    ({ id, name }) =>
      id === asked || [name, name.replace(/^powiat /, "")].some((one) => foldName(one) === wanted),
  );
  if (found) return found.id;
  const names = counties.map(({ name }) => name);
  return refuse("county", asked, names);
}

function refuseUnknown(option: string, value: string | undefined, known: readonly string[]): void {
  if (value !== undefined && !known.includes(value)) refuse(option, value, known);
}

function refuse(option: string, value: string, known: readonly string[]): never {
  const nearest = findNearest(value, known) ?? known.join(", ");
  throw new Fault("campaign-area", { option, value, nearest }, { exitCode: 2 });
}
