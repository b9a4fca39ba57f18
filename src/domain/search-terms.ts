import type { Entity } from "./entity.ts";

/** A text without Polish diacritics, in lower case: `Żółw` is `zolw` (ł has no Unicode decomposition). */
export const foldText = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll("ł", "l")
    .normalize("NFD")
    .replaceAll(/\p{Diacritic}/gu, "");

const withoutZeros = (digits: string) => digits.replace(/^0+/, "");

/** Every notation under which the entity's numbers are asked for: with and without dashes and leading zeros. */
export function listIdentifierNotations({ identifiers }: Pick<Entity, "identifiers">): string[] {
  const { krs, nip, regon } = identifiers;
  const nipWithDashes = nip && [
    nip.replace(/^(\d{3})(\d{3})(\d{2})/, "$1-$2-$3-"),
    nip.replace(/^(\d{3})(\d{2})(\d{2})/, "$1-$2-$3-"),
  ];
  return [
    krs,
    krs && withoutZeros(krs),
    nip,
    ...(nipWithDashes ?? []),
    nip && `PL${nip}`,
    regon,
    regon && withoutZeros(regon),
  ].filter((notation) => notation !== undefined);
}

/** Words that lead to the entity though its page does not show them: synonyms, folded names, number notations. */
export function listSearchTerms(entity: Entity): string[] {
  const names = [entity.name, entity.registerName, entity.shortName, ...entity.formerNames].filter(
    (name) => name !== undefined,
  );
  const terms = [
    entity.form,
    ...entity.services.map((offer) => offer.service),
    ...entity.spheres,
    ...entity.targetGroups,
  ];
  const words = [
    ...names,
    ...(entity.form.abbreviation ? [entity.form.abbreviation] : []),
    ...terms.flatMap((term) => [term.name.pl, ...term.synonyms]),
    ...(entity.address
      ? [entity.address.town, entity.address.municipality.name, entity.address.county.name]
      : []),
  ];
  const folded = words.filter((word) => /ł/i.test(word)).map(foldText);
  return [...new Set([...words, ...folded, ...listIdentifierNotations(entity)])];
}
