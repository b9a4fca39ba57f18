import type { CollectionName } from "#src/collections/index.ts";
import { localize, type Language, type Localized } from "#src/core/text/language.ts";
import { toUuid } from "#src/core/export/permanent-id.ts";
import type { HsdsAttribute, HsdsTerm } from "./hsds-types.ts";

/** What each `link_type` says of a record, and the list from which its terms come: a collection, or words of the portal. */
export const hsdsLinks = {
  legal_form: "legal-forms",
  status: "statuses-and-marks",
  sphere: "spheres",
  service: "services",
  target_group: "target-groups",
  accessibility: "accessibility-features",
  municipality: "territory",
  area_served: "territory",
  state: "states",
  verification: "verifications",
} as const satisfies Record<string, CollectionName | "states" | "verifications">;

/** What a term says of the record that has it. */
export type HsdsLink = keyof typeof hsdsLinks;

/** What is known of the portal: the TERYT code of its region, the language of names, full addresses of its pages. */
export type HsdsContext = { region: string; language: Language; toAddress: (href: string) => string };

/** A term as vocabularies have it; units of the territory have one name, and perhaps an English one. */
type Term = {
  id: string;
  name: string | Localized;
  description?: Localized | undefined;
  en?: { name: string } | undefined;
};

/** Makes attributes of what the path of ids leads to; terms are made once. */
export type AttributeMaker = (
  path: readonly string[],
  link: HsdsLink,
  term: Term,
  value?: string,
) => HsdsAttribute;

/** Makes the maker of attributes. A term without an explanation has its name as one, because HSDS requires it. */
export function makeAttributeMaker({ region, language }: HsdsContext): AttributeMaker {
  const known = new Map<string, HsdsTerm>();
  const nameOf = ({ name, en }: Term) => {
    if (typeof name !== "string") return localize(name, language);
    return (language === "en" ? en?.name : undefined) ?? name;
  };
  const toTerm = (taxonomy: string, term: Term): HsdsTerm => ({
    id: toUuid(region, taxonomy, term.id),
    code: term.id,
    name: nameOf(term),
    description: term.description ? localize(term.description, language) : nameOf(term),
    taxonomy,
    language,
  });
  return (path, link, term, value) => {
    const taxonomy = hsdsLinks[link];
    const key = `${taxonomy}/${term.id}`;
    const taxonomyTerm = known.get(key) ?? toTerm(taxonomy, term);
    known.set(key, taxonomyTerm);
    return {
      id: toUuid(region, ...path, link, term.id),
      link_type: link,
      ...(value !== undefined && { value }),
      taxonomy_term: taxonomyTerm,
    };
  };
}
