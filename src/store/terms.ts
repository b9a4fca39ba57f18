import type { ListingTerm } from "#src/core/listing/listing.ts";
import { resolve, type Lookup } from "#src/core/links/lookup.ts";
import { capitalize } from "#src/i18n/format.ts";
import { localize, type Localized } from "#src/core/text/language.ts";
import { messages } from "#src/i18n/messages.ts";
import { formatTerritory } from "#src/collections/territory/format.ts";
import { toCountyCode } from "#src/collections/territory/model.ts";
import { once } from "#src/core/cache/once.ts";
import { getSettings } from "#src/store/settings.ts";
import { getVocabularies } from "./vocabularies.ts";

/** Turns ids of dictionaries and TERYT codes into terms of facets, named in the portal's language. */
export type TermMaker = {
  /** The counties of TERYT codes of any level; of the whole region (no code, or the region's) all of them. */
  counties: (codes: readonly string[]) => ListingTerm[];
  /** The municipalities among TERYT codes. */
  municipalities: (codes: readonly string[]) => ListingTerm[];
  forms: (ids: readonly string[]) => ListingTerm[];
  /** Legal forms that something is for; without any, all of them. */
  formsOrAll: (ids: readonly string[]) => ListingTerm[];
  spheres: (ids: readonly string[]) => ListingTerm[];
  statuses: (ids: readonly string[]) => ListingTerm[];
  /** Accessibility features. */
  features: (ids: readonly string[]) => ListingTerm[];
};

/** The maker of terms of this portal; it throws on an id that its dictionary does not have. */
export const getTermMaker = once(async (): Promise<TermMaker> => {
  const { language, territory: region } = await getSettings();
  const { territory, legalForms, spheres, statuses, accessibilityFeatures } = await getVocabularies();
  const t = messages(language);
  const counties = [...territory.values()].filter(({ level }) => level === "county");
  const toUnitTerm = (unit: (typeof counties)[number]): ListingTerm => ({
    id: unit.id,
    slug: unit.slug,
    name: capitalize(formatTerritory(unit, t)),
  });
  const from =
    (lookup: Lookup<{ name: Localized }>) =>
    (ids: readonly string[]): ListingTerm[] =>
      ids.map((id) => ({
        id,
        slug: id,
        name: capitalize(localize(resolve(lookup, { collection: "vocabularies", id }).name, language)),
      }));
  return {
    counties: (codes) => {
      const isEverywhere = codes.length === 0 || codes.includes(region);
      const wanted = new Set(codes.map((code) => toCountyCode(code)));
      return counties.filter(({ id }) => isEverywhere || wanted.has(id)).map(toUnitTerm);
    },
    municipalities: (codes) =>
      [...new Set(codes)]
        .flatMap((code) => territory.get(code) ?? [])
        .filter(({ level }) => level === "municipality")
        .map(toUnitTerm),
    forms: from(legalForms),
    formsOrAll: (ids) => from(legalForms)(ids.length === 0 ? [...legalForms.keys()] : ids),
    spheres: from(spheres),
    statuses: from(statuses),
    features: from(accessibilityFeatures),
  };
});
