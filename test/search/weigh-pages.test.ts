import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { weighPages } from "#src/search/client/weigh-pages.ts";
import kindWords from "#src/search/kind-words.json" with { type: "json" };
import { listKindStems } from "#src/search/kinds.ts";
import { writeTraits } from "#src/search/page-traits.ts";
import { listQueryWords } from "#src/search/query-words.ts";
import { toStem } from "#src/search/stem.ts";

const plain = {
  kind: "Podmiot",
  isEnded: false,
  isGuide: false,
  isDefinition: false,
  edition: "none" as const,
};
const traits = writeTraits(
  [
    plain,
    { ...plain, isEnded: true },
    { ...plain, isGuide: true },
    { ...plain, isDefinition: true },
    { ...plain, kind: "Nabór" },
  ],
  { language: "pl", stemsOf: (kind) => listKindStems(kind, "pl") },
);
const weigh = (query: string, named: number[] = []) => {
  const stems = listQueryWords(query).map(toStem);
  const weight = weighPages(query, stems, traits, named);
  const [first = NaN, ...others] = [0, 1, 2, 3, 4].map(weight);
  return others.map((other) => Math.sign(other - first));
};

describe("the order of results", () => {
  it.each([
    ["catering", [-1, 0, -1, 0]],
    ["catering 2021", [0, 0, -1, 0]],
    ["jak zamówić catering", [-1, 1, -1, 0]],
    ["zarejestrować catering", [-1, 1, -1, 0]],
    ["wzór umowy catering", [-1, 1, -1, 0]],
    ["kto płaci catering", [-1, 1, -1, 0]],
    ["registering catering", [-1, 1, -1, 0]],
    ["co to catering", [-1, 1, 1, 0]],
    ["skrót catering", [-1, 1, 1, 0]],
    ["dotacja na catering", [-1, 0, -1, 1]],
    ["nabory", [-1, 0, -1, 1]],
  ])("sets what has ended, guides, definitions and calls beside a page for „%s”", (query, expected) =>
    expect(weigh(query)).toEqual(expected),
  );

  it("sets pages first whose whole name is asked for, ended ones too", () => {
    expect(weigh("catering", [2])[1]).toBe(1);
    expect(weigh("catering", [1])[0]).toBe(1);
  });
});

describe("the words for kinds", () => {
  it.each(Object.entries(kindWords))("name kinds of the portal (%s)", (language, kinds) => {
    const root = join(import.meta.dirname, "../../src");
    const texts = globSync(`**/messages.${language}.json`, { cwd: root }).flatMap((file) =>
      Object.values(JSON.parse(readFileSync(join(root, file), "utf8")) as Record<string, unknown>),
    );
    expect(Object.keys(kinds).filter((kind) => !texts.includes(kind))).toEqual([]);
  });
});
