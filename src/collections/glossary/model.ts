import type { GlossaryTermFile } from "./schema.ts";
import type { ActFile } from "#src/collections/acts/schema.ts";
import type { Link } from "#src/core/links/link.ts";
import { resolve, type Lookup } from "#src/core/links/lookup.ts";
import { type Vocabularies } from "#src/collections/vocabularies.ts";
import { toLawReference, type LawReference } from "#src/collections/acts/model.ts";

/** A term of the glossary with its links resolved. */
export type GlossaryTerm = Omit<GlossaryTermFile, "law" | "seeAlso" | "legalForm" | "status"> & {
  href: string;
  law: LawReference[];
  seeAlso: Link[];
};

/** The terms that begin with one letter, in their order. */
export type GlossaryLetter = { letter: string; terms: GlossaryTerm[] };

type Context = {
  acts: Lookup<ActFile>;
  terms: Lookup<GlossaryTermFile>;
  vocabularies: Pick<Vocabularies, "legalForms" | "statuses">;
  /** Makes the address of a term from its id. */
  toHref: (id: string) => string;
  language: "pl" | "en";
};

/** Derives a term's model; the abbreviation of a legal form or a status comes from the list of those. */
export function toGlossaryTerm(file: GlossaryTermFile, context: Context): GlossaryTerm {
  const { acts, terms, vocabularies, toHref, language } = context;
  const { legalForm, status, ...own } = file;
  const named = [
    legalForm && resolve(vocabularies.legalForms, legalForm).abbreviation,
    status && resolve(vocabularies.statuses, status).abbreviation,
  ].filter((abbreviation) => abbreviation !== undefined);
  return {
    ...own,
    href: toHref(file.id),
    abbreviations: [...new Set([...named, ...file.abbreviations])],
    law: file.law.map((reference) => toLawReference(reference, acts)),
    seeAlso: file.seeAlso.map((reference) => {
      const { id, term } = resolve(terms, reference);
      return { name: term[language] ?? term.pl, href: toHref(id) };
    }),
  };
}

/** Terms by first letter in the order of `compare`, which puts `Ś` after `S`. */
export function toGlossaryLetters(
  terms: readonly GlossaryTerm[],
  nameOf: (term: GlossaryTerm) => string,
  compare: (a: string, b: string) => number,
): GlossaryLetter[] {
  const ordered = terms.toSorted((a, b) => compare(nameOf(a), nameOf(b)));
  const byLetter = Map.groupBy(ordered, (term) => nameOf(term).charAt(0).toUpperCase());
  return [...byLetter].map(([letter, group]) => ({ letter, terms: group }));
}
