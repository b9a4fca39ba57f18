import type { Entity } from "#src/collections/entities/model.ts";
import type { Address } from "#src/collections/territory/place.ts";
import { toUuid } from "#src/core/export/permanent-id.ts";
import type { AttributeMaker, HsdsContext } from "./hsds-terms.ts";
import type { HsdsAddress, HsdsLocation, HsdsRecord } from "./hsds-types.ts";

/** What is known of a place, as models have it; the path of ids leads to its record. */
type Place = Partial<Pick<Entity, "address" | "accessibility" | "point">> & {
  path: readonly string[];
  name: string;
  openingHours?: string | undefined;
};

/** The place of an entity; a masked one has neither a point nor a street. */
export function toHsdsLocation(
  { id, file, model }: HsdsRecord,
  context: HsdsContext,
  attribute: AttributeMaker,
): HsdsLocation | undefined {
  const { address, point, maskExactLocation: isMasked } = model;
  const shown = address && isMasked ? { ...address, street: undefined } : address;
  const own = { path: ["entities", id, "location"], name: model.name, openingHours: file.openingHours };
  const place = {
    ...own,
    accessibility: model.accessibility,
    address: shown,
    point: isMasked ? undefined : point,
  };
  return toLocation(place, context, attribute);
}

/**
 * A place; undefined where nothing is known of it. Opening hours stay a rule of OpenStreetMap: HSDS wants times with their
 * offset from UTC, which summer time changes.
 */
export function toLocation(
  { path, name, address, point, accessibility: means, openingHours }: Place,
  { region }: HsdsContext,
  attribute: AttributeMaker,
): HsdsLocation | undefined {
  const features = (means?.features ?? []).map((one) => attribute(path, "accessibility", one));
  if (!point && !address && !means && openingHours === undefined) return undefined;
  return {
    id: toUuid(region, ...path),
    location_type: "physical",
    name,
    ...(point && { latitude: point.lat, longitude: point.lon }),
    ...(address && { addresses: [toHsdsAddress([...path, "address"], address, region, attribute)] }),
    ...(means && {
      accessibility: [
        {
          id: toUuid(region, ...path, "accessibility"),
          ...(features.length > 0 && {
            description: features.map((one) => one.taxonomy_term.name).join(", "),
            attributes: features,
          }),
          ...(means.note !== undefined && { details: means.note }),
        },
      ],
    }),
    ...(openingHours !== undefined && {
      schedules: [{ id: toUuid(region, ...path, "schedule"), description: openingHours }],
    }),
  };
}

const toHsdsAddress = (
  path: readonly string[],
  { street = "", postalCode = "", town, municipality, county, voivodeship }: Address,
  region: string,
  attribute: AttributeMaker,
): HsdsAddress => ({
  id: toUuid(region, ...path),
  address_1: street,
  city: town,
  region: county.name,
  state_province: voivodeship?.name ?? "",
  postal_code: postalCode,
  country: "PL",
  address_type: "physical",
  attributes: [attribute(path, "municipality", municipality)],
});
