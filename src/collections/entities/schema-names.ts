/** Parts of an entity's page that a source may prove without proving the rest. */
export const blocks = ["services", "profile", "contact", "hours", "accessibility", "identifiers"] as const;

/** How an entry can be verified: somebody asked the organisation, a register or its own current page, or was there. */
export const verifications = ["register", "website", "organisation", "visit"] as const;

/** Facts of an entity on which sources may contradict each other. */
export const disputedFields = [
  "name",
  "registerName",
  "legalForm",
  "operator",
  "krs",
  "nip",
  "regon",
  "address",
  "phone",
  "email",
  "website",
  "openingHours",
  "founded",
  "lifeCycle",
] as const;
