import { isFields, readText, type Fields } from "#src/core/integrity/records.ts";
import { hsdsSchemes } from "../exports/hsds.ts";
import type { HsdsLink } from "../exports/hsds-terms.ts";
import { dropEmpty, readState, type Own } from "./own-fields.ts";

/** Reads terms of a record by what they say of it; those that no vocabulary has are noted while they are read. */
export type HsdsReader = {
  attributes: (record: Fields, link: HsdsLink) => { code: string; value: string | undefined }[];
  codes: (record: Fields, link: HsdsLink) => string[];
};

/** The fields of an entity that an organisation of HSDS has; `idOf` finds an entity by its UUID. */
export function toHsdsFields(
  organization: Fields,
  reader: HsdsReader,
  own: Own,
  idOf: (uuid: string) => string | undefined,
): Fields {
  const [location = {}] = listFields(organization, "locations");
  const [state] = reader.attributes(organization, "state");
  const [verification] = reader.attributes(organization, "verification");
  const parent = idOf(readText(organization, "parent_organization_id") ?? "");
  return (
    dropEmpty({
      name: textOf(organization, "name"),
      shortName: textOf(organization, "alternate_name"),
      legalForm: reader.codes(organization, "legal_form")[0],
      operator: parent === undefined ? undefined : { entity: parent },
      identifiers: readIdentifiers(organization),
      spheres: reader.codes(organization, "sphere"),
      services: readServices(organization, reader),
      targetGroups: reader.codes(organization, "target_group"),
      summary: isPolish(organization) ? textOf(organization, "description") : undefined,
      ...readLocation(location, reader),
      areaServed: reader.codes(organization, "area_served"),
      contacts: readContacts(organization),
      website: textOf(organization, "website"),
      socialProfiles: listFields(organization, "additional_websites").flatMap(
        (one) => textOf(one, "url") ?? [],
      ),
      founded: readFounded(organization, own),
      lifeCycle: readState(state?.code ?? "active", own, state?.value),
      verifiedOn: verification?.value,
      verifiedBy: verification?.code,
    }) ?? {}
  );
}

/** A text that says something: HSDS requires some that may be empty. */
const textOf = (record: Fields, key: string): string | undefined => readText(record, key) || undefined;

/** The records in a list of a record; what is no record in it is left out. */
export const listFields = (record: Fields, key: string): Fields[] => {
  const value = record[key];
  return Array.isArray(value) ? value.filter(isFields) : [];
};

/** Whether the names of terms, and so the description, are Polish: another language's is no summary of the file. */
const isPolish = (organization: Fields): boolean =>
  listFields(organization, "attributes").some(
    ({ taxonomy_term: term }) => isFields(term) && term["language"] === "pl",
  );

function readIdentifiers(organization: Fields): Fields | undefined {
  const all = listFields(organization, "organization_identifiers");
  const numberOf = (scheme: string) =>
    all.filter((one) => one["identifier_scheme"] === scheme).map((one) => textOf(one, "identifier"))[0];
  return dropEmpty({
    krs: numberOf(hsdsSchemes.krs),
    nip: numberOf(hsdsSchemes.nip),
    regon: numberOf(hsdsSchemes.regon),
    other: all
      .filter((one) => one["identifier_scheme"] === undefined)
      .map((one) => ({ register: textOf(one, "identifier_type"), number: textOf(one, "identifier") })),
  });
}

const readServices = (organization: Fields, reader: HsdsReader) =>
  listFields(organization, "services").flatMap((one) =>
    reader.codes(one, "service").map((service) =>
      dropEmpty({
        service,
        description: textOf(one, "description"),
        howToOrder: textOf(one, "application_process"),
      }),
    ),
  );

const readContacts = (organization: Fields) =>
  listFields(organization, "contacts").flatMap(
    (one) =>
      dropEmpty({
        label: textOf(one, "department"),
        email: textOf(one, "email"),
        phone: listFields(one, "phones").flatMap((phone) => textOf(phone, "number") ?? [])[0],
      }) ?? [],
  );

function readLocation(location: Fields, reader: HsdsReader): Fields {
  const { latitude: lat, longitude: lon } = location;
  const [address = {}] = listFields(location, "addresses");
  const [accessibility = {}] = listFields(location, "accessibility");
  return {
    address: dropEmpty({
      street: textOf(address, "address_1"),
      postalCode: textOf(address, "postal_code"),
      town: textOf(address, "city"),
      municipality: reader.codes(address, "municipality")[0],
    }),
    point: typeof lat === "number" && typeof lon === "number" ? { lat, lon } : undefined,
    openingHours: listFields(location, "schedules").flatMap((one) => textOf(one, "description") ?? [])[0],
    accessibility: dropEmpty({
      features: reader.codes(accessibility, "accessibility"),
      note: textOf(accessibility, "details"),
    }),
  };
}

/** The year of founding, unless content knows the day or the month of that year. */
function readFounded(organization: Fields, own: Own): string | undefined {
  const year = organization["year_incorporated"];
  if (typeof year !== "number") return undefined;
  const text = String(year);
  return own?.data.founded?.startsWith(text) ? undefined : text;
}
