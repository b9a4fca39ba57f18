/**
 * The weight of each field of a page in Pagefind's ranking, besides its text. The heading counts as `title`, in
 * folded letters. Queries are folded, so diacritics make no difference.
 */
export const ranking = {
  diacriticSimilarity: 0,
  pageLength: 1,
  termSimilarity: 2,
  metaWeights: { title: 9, names: 7, town: 4, topics: 4, summary: 1 },
};
