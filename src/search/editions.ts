/** Where an edition of something that comes again stands in time: between others, first or last; `none` is no edition. */
export const editions = ["none", "between", "first", "last"] as const;
export type Edition = (typeof editions)[number];

type Named = { kind: string; name: string };

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
const NUMBER = /\d+|(?<!\p{L})[IVX]+(?!\p{L})/gu;

/** The words of a name without its numbers, in any order: `za rok 2017` and `za 2013 rok` are editions of one thing. */
const toSeries = ({ kind, name }: Named) =>
  [kind, ...(name.replaceAll(NUMBER, "").match(/\p{L}+/gu) ?? []).toSorted()].join(" ");

/** The last year of a name, or its first number. */
const toOrder = ({ name }: Named) => Number(name.match(YEAR)?.at(-1) ?? /\d+/.exec(name)?.[0] ?? 0);

/** Tells the editions among pages: those of one kind whose names differ by numbers alone, in the order of these. */
export function findEditions(pages: readonly Named[]): Edition[] {
  const found = pages.map((): Edition => "none");
  const numbered = [...pages.entries()].filter(([, page]) => toOrder(page) > 0);
  for (const series of Map.groupBy(numbered, ([, page]) => toSeries(page)).values()) {
    const order = series.map(([, page]) => toOrder(page));
    const ends = new Map<number, Edition>([
      [Math.min(...order), "first"],
      [Math.max(...order), "last"],
    ]);
    if (ends.size > 1) for (const [at, page] of series) found[at] = ends.get(toOrder(page)) ?? "between";
  }
  return found;
}
