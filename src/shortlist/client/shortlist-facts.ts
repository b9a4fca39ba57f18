import type { DirectoryDataset, DirectoryFacet, DirectoryRow } from "#src/directory/dataset.ts";
import { toTelephoneUri } from "#src/core/places/telephone.ts";

/** One value of a fact: its words, and where they lead. */
export type FactValue = { text: string; href?: string | undefined };

/** Facts of the comparison, in the order of its rows. */
export const factNames = [
  "form",
  "status",
  "place",
  "service",
  "sphere",
  "targetGroup",
  "accessibility",
  "phone",
  "email",
  "website",
  "krs",
  "nip",
  "regon",
  "evidence",
  "alternatives",
] as const;

/** Name of a fact of the comparison. */
export type FactName = (typeof factNames)[number];

/**
 * What the comparison says of an entity; a fact that is not known is an empty list. `address` is
 * its postal address, where more than the town is known.
 */
export function toFacts(
  row: DirectoryRow,
  names: DirectoryDataset["names"],
  address?: string,
): Record<FactName, FactValue[]> {
  const termsOf = (facet: DirectoryFacet) => row.terms[facet].map((id) => ({ text: names[facet][id] ?? id }));
  const known = (text: string | undefined, href?: string) => (text === undefined ? [] : [{ text, href }]);
  const counties = termsOf("county").map(({ text }) => text);
  const place = [address ?? row.town, ...counties.filter((county) => county !== row.town)];
  return {
    form: termsOf("form"),
    status: termsOf("status"),
    place: known(place.filter(Boolean).join(", ") || undefined),
    service: termsOf("service"),
    sphere: termsOf("sphere"),
    targetGroup: termsOf("targetGroup"),
    accessibility: termsOf("accessibility"),
    phone: known(row.phone, row.phone && toTelephoneUri(row.phone)),
    email: known(row.email, `mailto:${row.email}`),
    website: known(row.website?.replace(/^https?:\/\/(www\.)?|\/$/g, ""), row.website),
    krs: known(row.krs),
    nip: known(row.nip),
    regon: known(row.regon),
    evidence: known(row.evidence),
    alternatives: known(row.alternatives),
  };
}
