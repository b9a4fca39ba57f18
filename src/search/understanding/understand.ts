import { findNumber, findYears } from "./find-numbers.ts";
import { findPlaces } from "./find-places.ts";
import { findTerms } from "./find-terms.ts";
import type { QueryPart, QueryWord } from "./query-part.ts";
import { listWritten } from "./written-words.ts";
import { partFacets, type TermsFile } from "./terms-file.ts";

/** The words of a query that a part stands for, in folded letters: what the address keeps when it is not meant. */
export const formatPart = (query: string, { from, to }: QueryPart): string =>
  listWritten(query)
    .slice(from, to)
    .map(({ folded }) => folded)
    .join(" ");

const lengthOf = ({ from, to }: QueryPart) => to - from;
const rankOf = ({ facet }: QueryPart) => partFacets.indexOf(facet);
const overlaps = (a: QueryPart, b: QueryPart) => a.from < b.to && b.from < a.to;
/** A kind and a longer name of a service may stand for the same words: `sala konferencyjna`. */
const goTogether = (longer: QueryPart, part: QueryPart) =>
  longer.facet === "service" && part.facet === "kind" && lengthOf(longer) > lengthOf(part);

/** A kind after these words is what something is for: `catering na konferencję`, `dotacja bez konkursu`. */
const PURPOSE = new Set(["na", "dla", "do", "bez", "for", "without"]);
const isPurpose = ({ facet, from }: QueryPart, words: readonly QueryWord[]) =>
  facet === "kind" && PURPOSE.has(words[from - 1]?.folded ?? "");

/** Keeps the parts with most words, each id once, in the order of the query. */
function choose(parts: readonly QueryPart[]): QueryPart[] {
  const chosen: QueryPart[] = [];
  for (const part of parts.toSorted((a, b) => lengthOf(b) - lengthOf(a) || rankOf(a) - rankOf(b))) {
    const isTaken = chosen.some(
      (other) =>
        (overlaps(part, other) && !goTogether(other, part)) ||
        (part.facet === other.facet && part.ids.join() === other.ids.join()),
    );
    if (!isTaken) chosen.push(part);
  }
  return chosen.toSorted((a, b) => a.from - b.from);
}

/**
 * What is understood of a query: place, legal form, kind, service, year or a register's number. Parts whose words
 * (`formatPart`) are among the `plain` ones count as ordinary words.
 */
export function understand(query: string, file: TermsFile, plain: readonly string[] = []): QueryPart[] {
  const words = listWritten(query);
  const number = findNumber(query);
  const found: QueryPart[] = number
    ? [
        {
          facet: "number",
          ids: [number.digits],
          name: `${number.register} ${number.digits}`,
          isWrong: !number.isValid,
          from: 0,
          to: words.length,
        },
      ]
    : [...findPlaces(words, file.places), ...findTerms(words, file), ...findYears(words)];
  return choose(found).filter((part) => !isPurpose(part, words) && !plain.includes(formatPart(query, part)));
}
