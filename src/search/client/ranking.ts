/**
 * How much each field of a page counts in Pagefind's ranking, beside its text. The heading counts as `title`, in
 * folded letters; `name` is the same heading for show. Queries come folded, so diacritics say nothing.
 */
export const ranking = {
  diacriticSimilarity: 0,
  metaWeights: { title: 5, names: 5, town: 4, topics: 3, place: 1, kind: 0, summary: 1, name: 0 },
};
