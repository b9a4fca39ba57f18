import type { LegalFormFile } from "#src/collections/legal-forms/schema.ts";
import type { TermFile } from "#src/core/fields/term.ts";
import type { TerritoryFile } from "#src/collections/territory/schema.ts";
import type { DirectoryTerm, KindTerm, PlaceTerm } from "./terms-file.ts";
import { localize } from "#src/core/text/language.ts";

type Language = "pl" | "en";

/** A list of names in one (`restauracja, bar, kawiarnia`) as names. */
const splitNames = (name: string) =>
  [name, ...name.split(/, | i | and | or | lub |\/|\(|\)/)].map((one) => one.trim());
const tidy = (words: readonly (string | undefined)[]) => [
  ...new Set(words.filter((word): word is string => word !== undefined && word !== "")),
];

/** Units of the territory by name with their page, none where the directory has entities; a voivodeship is the whole portal, which narrows nothing. */
export function toPlaceTerms(
  units: readonly TerritoryFile[],
  toPage: (unit: TerritoryFile) => string,
): PlaceTerm[] {
  const named = Map.groupBy(
    units.filter(({ level, type }) => level !== "voivodeship" && type !== "city-county"),
    ({ name }) => name,
  );
  return [...named].map(([name, [first, ...others]]) => {
    if (!first) throw new Error(`no unit is called ${name}`);
    const pages = [first, ...others].map(toPage);
    return [name, pages.includes("") ? "" : (pages[0] ?? ""), first.id, ...others.map(({ id }) => id)];
  });
}

/** Legal forms with the words that they go by in a language. */
export const toFormTerms = (forms: readonly LegalFormFile[], language: Language): DirectoryTerm[] =>
  forms.map(({ id, name, plural, abbreviation, synonyms }) => [
    "form",
    id,
    localize(name, language),
    tidy([...splitNames(localize(name, language)), localize(plural, language), abbreviation, ...synonyms]),
  ]);

/** Services with the words that they go by in a language. */
export const toServiceTerms = (services: readonly TermFile[], language: Language): DirectoryTerm[] =>
  services.map(({ id, name, synonyms }) => [
    "service",
    id,
    localize(name, language),
    tidy([...splitNames(localize(name, language)), ...synonyms]),
  ]);

/** A kind with the list that shows its entries. */
export type ListedKind = {
  kind: string;
  label: string;
  name: string;
  list: string;
  facets: readonly string[];
};

/** Kinds with the words that they go by; those without words are left out. */
export const toKindTerms = (
  kinds: readonly ListedKind[],
  words: Readonly<Record<string, readonly string[]>>,
): KindTerm[] =>
  kinds.flatMap(({ kind, label, name, list, facets }) => {
    const known = words[kind];
    return known ? [[kind, label, name, list, [...facets], [...known]]] : [];
  });
