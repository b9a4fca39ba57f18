import type { Rule } from "#src/collections/content.ts";
import { problemAt } from "#src/collections/content.ts";

/** A day of verification stands with the way in which the entry was verified, and the way with the day. */
export const checkVerifications: Rule = (content) =>
  content.entries.entities.flatMap((entity) => {
    const { data, refused } = entity;
    const isThere = (field: "verifiedOn" | "verifiedBy") => data[field] !== undefined || refused.has(field);
    if (isThere("verifiedOn") === isThere("verifiedBy")) return [];
    return isThere("verifiedOn")
      ? [problemAt(entity, "verification-incomplete", ["verifiedOn"], { missing: "verifiedBy" })]
      : [problemAt(entity, "verification-incomplete", ["verifiedBy"], { missing: "verifiedOn" })];
  });

/** Nobody verified an entry on a website that was sought and not found. */
export const checkVerifyingWebsites: Rule = (content) =>
  content.entries.entities
    .filter(({ data }) => data.contactSoughtOn !== undefined && data.verifiedBy === "website")
    .map((entity) => problemAt(entity, "verified-on-unfound-website", ["verifiedBy"]));

/** A note that no contact was found does not stand beside a contact. */
export const checkSoughtContacts: Rule = (content) =>
  content.entries.entities
    .filter(({ data }) => data.contactSoughtOn !== undefined)
    .filter(
      ({ data }) =>
        (data.contacts ?? []).length + (data.socialProfiles ?? []).length > 0 || data.website !== undefined,
    )
    .map((entity) => problemAt(entity, "contact-sought-and-found", ["contactSoughtOn"]));
