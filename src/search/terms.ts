import type { Entity } from "#src/collections/entities/model.ts";
import type { Language, Localized } from "#src/core/text/language.ts";

const withoutZeros = (digits: string) => digits.replace(/^0+/, "");

/** The entity's numbers as queries are brought to them: bare digits, and a REGON without its leading zeros as well. */
export function listIdentifierNotations({ identifiers }: Pick<Entity, "identifiers">): string[] {
  const { krs, nip, regon } = identifiers;
  const notations = [krs, nip, regon, regon && withoutZeros(regon)];
  return [...new Set(notations.filter((notation) => notation !== undefined))];
}

/** The words that find an entity besides its page's text; the search ranks a match in each field differently. */
export type SearchTerms = { names: string[]; town: string[]; topics: string[]; numbers: string[] };

const unique = (words: readonly (string | undefined)[]) => [
  ...new Set(words.filter((word) => word !== undefined)),
];

/**
 * The words that lead to an entity: all its names, its town, its numbers in every notation, and its
 * topics: what it is and does with the dictionaries' synonyms and abbreviations, and where, as people ask for both. In a
 * portal's other languages things have their Polish names as well.
 */
export function listSearchTerms(entity: Entity, language: Language): SearchTerms {
  const { address, form } = entity;
  const statuses = entity.statuses.filter((held) => held.isHeld).map((held) => held.status);
  const namesOf = (name: Localized) => [name[language], name.pl];
  const terms = [
    ...entity.services.map((offer) => offer.service),
    ...entity.targetGroups,
    ...statuses,
    ...entity.spheres,
  ];
  return {
    names: unique([entity.registerName, entity.shortName, ...entity.formerNames, form.abbreviation]),
    town: unique([address?.town, address?.municipality.name, address?.municipality.locative]),
    topics: unique([
      address?.town,
      address?.municipality.locative,
      address?.county.name,
      address?.county.locative,
      ...namesOf(form.name),
      ...namesOf(form.plural),
      ...form.synonyms,
      ...statuses.map((status) => status.abbreviation),
      ...terms.flatMap((term) => [...namesOf(term.name), ...term.synonyms]),
    ]),
    numbers: listIdentifierNotations(entity),
  };
}
