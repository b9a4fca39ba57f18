import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { toEntryId } from "#scripts/search-quality/ask-search.ts";
import { readJudgements } from "#scripts/search-quality/judgements.ts";
import { formatQuality } from "#scripts/search-quality/report.ts";
import { scoreAnswer, toQuality } from "#scripts/search-quality/score.ts";
import { isJudgedRegion, JUDGED_ONLY } from "#test/search/judged-region.ts";

const root = join(import.meta.dirname, "../../..");
const judgements = readJudgements(join(root, "test/search/judgements.yaml"));
const judged = (relevant: string[]) => ({ query: "q", kind: "name", relevant });

describe("the score of an answer", () => {
  it("counts relevant results among the first ten, and the position of the first one", () => {
    const answer = scoreAnswer(judged(["a/1", "a/2"]), ["b/1", "a/2", "b/2"]);
    expect(answer).toMatchObject({ recall: 0.5, reciprocalRank: 0.5 });
  });

  it("expects at most ten relevant results, and finds none below the tenth place", () => {
    const relevant = Array.from({ length: 12 }, (_, index) => `a/${index}`);
    expect(scoreAnswer(judged(relevant), relevant).recall).toBe(1);
    expect(scoreAnswer(judged(["a/1"]), [...Array<string>(10).fill("b/1"), "a/1"])).toMatchObject({
      recall: 0,
      reciprocalRank: 1 / 11,
    });
  });

  it("is zero when nothing relevant is found", () =>
    expect(scoreAnswer(judged(["a/1"]), [])).toMatchObject({ recall: 0, reciprocalRank: 0 }));
});

describe("the quality of the search", () => {
  const good = scoreAnswer(judged(["a/1"]), ["a/1"]);
  const bad = scoreAnswer({ query: "żółw", kind: "typo", relevant: ["a/1"] }, ["b/1"]);

  it("averages all answers and each kind, and names the failures", () => {
    const quality = toQuality([good, bad]);
    expect(quality).toMatchObject({ queries: 2, recall: 0.5, mrr: 0.5, reached: false });
    expect(quality.kinds["typo"]).toEqual({ queries: 1, recall: 0, mrr: 0 });
    expect(quality.failures.map(({ query }) => query)).toEqual(["żółw"]);
    expect(formatQuality(quality)).toContain("missing: a/1");
  });

  it("reaches its targets only when both averages do", () => {
    expect(toQuality([good]).reached).toBe(true);
    const late = scoreAnswer(judged(["a/1"]), ["b/1", "a/1"]);
    expect(toQuality([late]).reached).toBe(false);
  });
});

describe("the judged queries", () => {
  it("are at least 80 and of every kind that visitors ask", () => {
    expect(judgements.length).toBeGreaterThanOrEqual(80);
    expect(new Set(judgements.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(15);
  });

  it.skipIf(!isJudgedRegion())(`name entries that exist ${JUDGED_ONLY}`, () => {
    const files = ["entities", "good-practices", "forum-editions", "pages"].flatMap((folder) =>
      readdirSync(join(root, "content", folder)).map((file) => `${folder}/${file.replace(/\.mdx?$/, "")}`),
    );
    const territory = readFileSync(join(root, "content/vocabularies/territory.yaml"), "utf8");
    const units = parse(territory) as { level: string; slug: string }[];
    const counties = units.filter(({ level }) => level === "county").map(({ slug }) => `powiaty/${slug}`);
    const entries = new Set([...files, ...counties]);
    expect(judgements.flatMap(({ relevant }) => relevant).filter((id) => !entries.has(id))).toEqual([]);
  });

  it.each([
    ["/podmioty/fundacja-emaus/", "entities/fundacja-emaus"],
    ["/dobre-praktyki/uczus-wedka-torun/", "good-practices/uczus-wedka-torun"],
    [
      "/forum/forum-ekonomii-spolecznej/forum-ekonomii-spolecznej-12/",
      "forum-editions/forum-ekonomii-spolecznej-12",
    ],
    ["/prywatnosc/", "pages/prywatnosc"],
  ])("%s is the page of %s", (path, id) => expect(toEntryId(path)).toBe(id));
});
