import { toUuid } from "#src/core/export/permanent-id.ts";
import { listDirectoryTexts } from "../directory-texts.ts";
import { toHsdsLocation } from "./hsds-location.ts";
import { toHsdsOffers, type HsdsOffers } from "./hsds-offers.ts";
import { toHsdsServices } from "./hsds-services.ts";
import { makeAttributeMaker, type AttributeMaker, type HsdsContext } from "./hsds-terms.ts";
import type { HsdsAttribute, HsdsOrganization, HsdsPhone, HsdsRecord } from "./hsds-types.ts";

/** The id of an entity in HSDS (UUID): it depends on the region and on the permanent id alone. */
export const toHsdsId = (region: string, id: string): string => toUuid(region, "entities", id);

/** The schemes of org-id.guide by the numbers of an entity. */
export const hsdsSchemes = { krs: "PL-KRS", nip: "PL-NIP", regon: "PL-REGON" } as const;

/**
 * Entities in the Human Services Data Specification 3.1 of Open Referral (https://docs.openreferral.org), as the list of
 * organisations of `schema/compiled/organization_package.json`, with their places and services inside, one by one. Persons
 * are in none.
 */
export function* toHsds(
  records: readonly HsdsRecord[],
  context: HsdsContext,
  offers: HsdsOffers = { resources: [], centres: [] },
): Generator<HsdsOrganization> {
  const attribute = makeAttributeMaker(context);
  for (const record of records) {
    const location = toHsdsLocation(record, context, attribute);
    const services = [
      ...toHsdsServices(record, context, attribute, location),
      ...toHsdsOffers(record.id, offers, context, attribute),
    ];
    yield {
      ...toOrganization(record, context, listAttributes(record, context, attribute)),
      ...(location && { locations: [location] }),
      ...(services.length > 0 && { services }),
    };
  }
}

function toOrganization(
  record: HsdsRecord,
  { region, toAddress }: HsdsContext,
  attributes: HsdsAttribute[],
): HsdsOrganization {
  const { id, file, model } = record;
  const path = ["entities", id];
  const parent = file.operator?.entity?.id;
  return {
    id: toHsdsId(region, id),
    name: file.name,
    ...(file.shortName !== undefined && { alternate_name: file.shortName }),
    description: file.summary,
    ...(file.website !== undefined && { website: file.website }),
    ...(file.socialProfiles.length > 0 && {
      additional_websites: file.socialProfiles.map((url, index) => ({
        id: toUuid(region, ...path, "websites", String(index)),
        url,
      })),
    }),
    ...(file.founded !== undefined && { year_incorporated: Number(file.founded.slice(0, 4)) }),
    legal_status: attributes[0]?.taxonomy_term.name ?? "",
    uri: toAddress(model.href),
    ...(parent !== undefined && { parent_organization_id: toHsdsId(region, parent) }),
    ...listContacts(record, region),
    ...listIdentifiers(record, region),
    attributes,
  };
}

/** Ways to reach an organisation; those that name a person are left out, whose consent is to the portal. */
function listContacts(
  { id, file }: HsdsRecord,
  region: string,
): Pick<HsdsOrganization, "email" | "contacts" | "phones"> {
  const contacts = file.contacts
    .filter(({ person }) => person === undefined)
    .map(({ label, email, phone }, index) => {
      const path = ["entities", id, "contacts", String(index)];
      const phones: HsdsPhone[] =
        phone === undefined ? [] : [{ id: toUuid(region, ...path, "phone"), number: phone }];
      return {
        id: toUuid(region, ...path),
        ...(label !== undefined && { department: label }),
        ...(email !== undefined && { email }),
        ...(phones.length > 0 && { phones }),
      };
    });
  const email = contacts.find((contact) => contact.email !== undefined)?.email;
  const phones = contacts.flatMap((contact) => contact.phones ?? []);
  return {
    ...(email !== undefined && { email }),
    ...(contacts.length > 0 && { contacts }),
    ...(phones.length > 0 && { phones }),
  };
}

function listIdentifiers(
  { id, file }: HsdsRecord,
  region: string,
): Pick<HsdsOrganization, "organization_identifiers"> {
  const { other, ...numbers } = file.identifiers;
  const toId = (name: string) => toUuid(region, "entities", id, "identifiers", name);
  const known = (["krs", "nip", "regon"] as const).flatMap((name) => {
    const number = numbers[name];
    const scheme = { identifier_scheme: hsdsSchemes[name], identifier_type: name.toUpperCase() };
    return number === undefined ? [] : [{ id: toId(name), ...scheme, identifier: number }];
  });
  const others = other.map(({ register, number }, index) => ({
    id: toId(String(index)),
    identifier_type: register,
    identifier: number,
  }));
  const all = [...known, ...others];
  return all.length > 0 ? { organization_identifiers: all } : {};
}

/** What HSDS has no field for; an organisation of which no state is said works. */
function listAttributes(
  { id, model }: HsdsRecord,
  { language }: HsdsContext,
  attribute: AttributeMaker,
): HsdsAttribute[] {
  const path = ["entities", id];
  const { lifeCycle, evidence } = model;
  const texts = listDirectoryTexts(language);
  const by = evidence.verification;
  const state = { id: lifeCycle.state, name: texts.states[lifeCycle.state] };
  const isUsual = lifeCycle.state === "active" && lifeCycle.since === undefined;
  const held = new Map(model.statuses.filter((one) => one.isHeld).map(({ status }) => [status.id, status]));
  return [
    attribute(path, "legal_form", model.form),
    ...(isUsual ? [] : [attribute(path, "state", state, lifeCycle.since)]),
    ...(by ? [attribute(path, "verification", { id: by.by, name: texts.verifications[by.by] }, by.on)] : []),
    ...[...held.values()].map((status) => attribute(path, "status", status)),
    ...model.spheres.map((sphere) => attribute(path, "sphere", sphere)),
    ...model.targetGroups.map((group) => attribute(path, "target_group", group)),
    ...model.areaServed.map((unit) => attribute(path, "area_served", unit)),
  ];
}
