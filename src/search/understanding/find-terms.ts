import { toStem } from "#src/search/stem.ts";
import { listStems } from "#src/search/thesaurus.ts";
import type { QueryPart, QueryWord } from "./query-part.ts";
import type { TermsFile } from "./terms-file.ts";

type Named = Pick<QueryPart, "facet" | "ids" | "name"> & { terms: string[][] };

const prepared = new WeakMap<TermsFile, Named[]>();

/** All terms with the stems of their words, prepared once. */
function listNamed(file: TermsFile): Named[] {
  const known = prepared.get(file);
  if (known) return known;
  const toStems = (words: readonly string[]) => words.map(listStems).filter((stems) => stems.length > 0);
  const named = [
    ...file.kinds.map(([id, , name, , , words]): Named => ({
      facet: "kind",
      ids: [id],
      name,
      terms: toStems(words),
    })),
    ...file.terms.map(([facet, id, name, words]): Named => ({
      facet,
      ids: [id],
      name,
      terms: toStems(words),
    })),
  ];
  prepared.set(file, named);
  return named;
}

/** The kinds, legal forms and services that the words of a query can mean, in any inflected form. */
export function findTerms(words: readonly QueryWord[], file: TermsFile): QueryPart[] {
  const stems = words.map(({ written }) => toStem(written));
  const isAt = (sought: readonly string[], from: number) =>
    sought.every((stem, next) => stem === stems[from + next]);
  return listNamed(file).flatMap(({ terms, ...part }) =>
    terms.flatMap((sought) =>
      stems.flatMap((_, from) => (isAt(sought, from) ? [{ ...part, from, to: from + sought.length }] : [])),
    ),
  );
}
