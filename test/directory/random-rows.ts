import { createRandom, pick, type Random } from "#scripts/bench/random.ts";
import { facetNames, type DirectoryRow, type TermNames } from "#src/directory/dataset.ts";
import type { Selection } from "#src/directory/match-terms.ts";

const VALUES = 5;
const termIds = Array.from({ length: VALUES }, (_, index) => `t${index}`);
const some = (random: Random, chance: number) => termIds.filter(() => random() < chance);

/** Row number `index` of a random directory: terms, points and days; some have no point. */
function toRow(index: number, random: Random): DirectoryRow {
  const hasPoint = random() < 0.8;
  const day = 1 + Math.floor(random() * 28);
  return {
    id: `row-${index}`,
    name: `Row ${index}`,
    href: `/podmioty/row-${index}/`,
    summary: pick(["plain", "=1+1", 'with "quotes"', "a;b,c", "two\nlines"], random),
    point: hasPoint
      ? { lat: 52.5 + random(), lon: 17.5 + 2 * random(), isApproximate: random() < 0.5 }
      : undefined,
    terms: Object.fromEntries(facetNames.map((facet) => [facet, some(random, 0.3)])) as DirectoryRow["terms"],
    evidence: "According to sources of 2019",
    ...(random() < 0.8 && { asOf: `2026-0${1 + Math.floor(random() * 9)}-${String(day).padStart(2, "0")}` }),
    ...(random() < 0.5 && {
      verifiedOn: "2026-01-10",
      verifiedBy: pick(["register", "visit"] as const, random),
    }),
    sourceYears: random() < 0.7 ? pick(["2019", "2016–2019"], random) : undefined,
    alternatives: random() < 0.1 ? "Address: elsewhere (2018)" : undefined,
    score: Math.floor(random() * 101),
    state: "active",
  };
}

/** A directory of `size` rows that depends on the seed alone. */
export function makeRows(size: number, seed: number): DirectoryRow[] {
  const random = createRandom(seed);
  return Array.from({ length: size }, (_, index) => toRow(index, random));
}

/** A choice of terms in about a third of the facets, sometimes including a term that no row has. */
export const makeSelection = (random: Random): Selection =>
  Object.fromEntries(
    facetNames.map((facet) => [
      facet,
      random() < 0.35 ? [...some(random, 0.4), ...(random() < 0.1 ? ["none"] : [])] : [],
    ]),
  );

/** Names of the terms: `t0` is `T0`. */
export const termNames = Object.fromEntries(
  facetNames.map((facet) => [facet, Object.fromEntries(termIds.map((id) => [id, id.toUpperCase()]))]),
) as TermNames;
