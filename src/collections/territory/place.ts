import type { EntityFile } from "#src/collections/entities/schema.ts";
import type { TermFile } from "#src/core/fields/term.ts";
import type { TerritoryFile } from "./schema.ts";
import { findCounty, findVoivodeship } from "./model.ts";
import { resolve } from "#src/core/links/lookup.ts";
import { type Vocabularies } from "#src/collections/vocabularies.ts";

type AddressFile = NonNullable<EntityFile["address"]>;

/** A postal address with its municipality, county and voivodeship. */
export type Address = Omit<AddressFile, "municipality" | "county"> & {
  municipality: TerritoryFile;
  county: TerritoryFile;
  voivodeship: TerritoryFile | undefined;
};

/** What is known of the accessibility of a place. */
export type Accessibility = { features: TermFile[]; note: string | undefined };

/** Resolves the municipality of an address, and the county and voivodeship that follow from it. */
export function toAddress(address: AddressFile, { territory }: Vocabularies): Address {
  const municipality = resolve(territory, address.municipality);
  const county = findCounty(municipality.id, territory);
  if (!county) throw new Error(`municipality-not-in-county: ${municipality.id}; run npm run check`);
  return { ...address, municipality, county, voivodeship: findVoivodeship(municipality.id, territory) };
}

/** Resolves the accessibility features of a place. */
export const toAccessibility = (
  { features, note }: NonNullable<EntityFile["accessibility"]>,
  { accessibilityFeatures }: Vocabularies,
): Accessibility => ({
  features: features.map((feature) => resolve(accessibilityFeatures, feature)),
  note,
});
