import { describe, expect, it } from "vitest";
import { createRandom } from "#scripts/bench/random.ts";
import {
  countShared,
  emptySet,
  fullSet,
  intersect,
  listMembers,
  toBitSet,
  unite,
} from "#src/directory/bit-set.ts";
import { facetNames, type DirectoryFacet, type DirectoryRow } from "#src/directory/dataset.ts";
import { countFacets, toFacetIndex } from "#src/directory/facet-counts.ts";
import { matchesTerms, type Selection } from "#src/directory/match-terms.ts";
import { makeRows, makeSelection } from "./random-rows.ts";

const sizes = [0, 1, 31, 32, 33, 64, 257];

describe("a set of row positions", () => {
  it.each(sizes)("of numbers below %i returns the numbers that were put in", (size) => {
    const random = createRandom(size);
    const everything = Array.from({ length: size }, (_, index) => index);
    const some = everything.filter(() => random() < 0.5);
    const others = everything.filter(() => random() < 0.5);
    const [one, other] = [toBitSet(some, size), toBitSet(others, size)];
    expect(listMembers(one)).toEqual(some);
    expect(listMembers(fullSet(size))).toEqual(everything);
    expect(listMembers(emptySet(size))).toEqual([]);
    expect(listMembers(intersect(one, other))).toEqual(some.filter((member) => others.includes(member)));
    expect(listMembers(unite([one, other], size))).toEqual(
      everything.filter((member) => some.includes(member) || others.includes(member)),
    );
    expect(countShared(one, other)).toBe(listMembers(intersect(one, other)).length);
    expect(countShared(fullSet(size), one)).toBe(some.length);
  });
});

const termsOf = (rows: readonly DirectoryRow[], facet: DirectoryFacet) => [
  ...new Set(rows.flatMap((row) => row.terms[facet])),
];

/** Counts as the definition says, row by row. */
const countSlowly = (rows: readonly DirectoryRow[], selection: Selection, facet: DirectoryFacet) => {
  const others = rows.filter((row) => matchesTerms(row, { ...selection, [facet]: [] }));
  return new Map(
    termsOf(rows, facet).map((id) => [id, others.filter((row) => row.terms[facet].includes(id)).length]),
  );
};

describe("facets", () => {
  it.each(Array.from({ length: 40 }, (_, seed) => seed))(
    "have the same counts as brute force (seed %i)",
    (seed) => {
      const random = createRandom(1000 + seed);
      const rows = makeRows(sizes[seed % sizes.length] ?? 0, seed);
      const index = toFacetIndex(rows);
      const selection = makeSelection(random);
      const within = rows.flatMap((_, position) => (random() < 0.7 ? position : []));
      const inside = within.map((position) => rows[position]!);
      const isMatch = (row: DirectoryRow) => matchesTerms(row, selection);

      const all = countFacets(index, selection);
      expect(all.positions.map((position) => rows[position])).toEqual(rows.filter(isMatch));
      const limited = countFacets(index, selection, toBitSet(within, rows.length));
      expect(limited.positions.map((position) => rows[position])).toEqual(inside.filter(isMatch));
      for (const facet of facetNames) {
        expect(all.counts[facet]).toEqual(countSlowly(rows, selection, facet));
        const slow = countSlowly(inside, selection, facet);
        for (const [id, count] of limited.counts[facet]) expect(count).toBe(slow.get(id) ?? 0);
      }
    },
  );

  it("have counts above zero only for terms that give that many results when chosen alone in their facet", () => {
    const rows = makeRows(300, 7);
    const index = toFacetIndex(rows);
    const selection = makeSelection(createRandom(5));
    const { counts } = countFacets(index, selection);
    for (const facet of facetNames)
      for (const [id, count] of counts[facet])
        expect(countFacets(index, { ...selection, [facet]: [id] }).positions.length).toBe(count);
  });
});
