import type { Entity } from "#src/collections/entities/model.ts";
import type { EntityFile } from "#src/collections/entities/schema.ts";

/** An entity as its author wrote it, and as the portal knows it. */
export type HsdsRecord = { id: string; file: EntityFile; model: Entity };

/** A term of a list, inside each attribute that names it: HSDS in JSON embeds what it refers to. */
export type HsdsTerm = {
  id: string;
  code: string;
  name: string;
  description: string;
  taxonomy: string;
  language: string;
};

/** A term of what it stands in: `link_type` says which of the portal's facts it is. */
export type HsdsAttribute = { id: string; link_type: string; value?: string; taxonomy_term: HsdsTerm };

/** A postal address; HSDS requires its lines, so that one which is not known is empty. */
export type HsdsAddress = {
  id: string;
  address_1: string;
  city: string;
  region: string;
  state_province: string;
  postal_code: string;
  country: "PL";
  address_type: "physical";
  attributes: HsdsAttribute[];
};

/** The place of an organisation, in degrees of WGS 84. */
export type HsdsLocation = {
  id: string;
  location_type: "physical";
  name: string;
  latitude?: number;
  longitude?: number;
  addresses?: HsdsAddress[];
  accessibility?: { id: string; description?: string; details?: string; attributes?: HsdsAttribute[] }[];
  schedules?: { id: string; description: string }[];
};

/** The statuses of services that HSDS knows. */
export type HsdsStatus = "active" | "inactive" | "defunct" | "temporarily closed";

/** A service of an organisation at its place. */
export type HsdsService = {
  id: string;
  name: string;
  description?: string;
  application_process?: string;
  fees_description?: string;
  eligibility_description?: string;
  url?: string;
  status: HsdsStatus;
  assured_date?: string;
  service_areas?: { id: string; name: string }[];
  service_at_locations?: { id: string; location_id: string; location?: HsdsLocation }[];
  attributes?: HsdsAttribute[];
};

/** A telephone; in `contacts` and in `phones` of an organisation it is the same record with the same id. */
export type HsdsPhone = { id: string; number: string };

/** An organisation as HSDS 3.1 sees it from the side of organisations (`schema/compiled/organization.json`). */
export type HsdsOrganization = {
  id: string;
  name: string;
  alternate_name?: string;
  description: string;
  email?: string;
  website?: string;
  additional_websites?: { id: string; url: string }[];
  year_incorporated?: number;
  legal_status: string;
  uri: string;
  parent_organization_id?: string;
  contacts?: { id: string; department?: string; email?: string; phones?: HsdsPhone[] }[];
  phones?: HsdsPhone[];
  locations?: HsdsLocation[];
  organization_identifiers?: {
    id: string;
    identifier_scheme?: string;
    identifier_type: string;
    identifier: string;
  }[];
  services?: HsdsService[];
  attributes: HsdsAttribute[];
};
