import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { toEntryId } from "#scripts/search-quality/entry-id.ts";
import { isTuned, readJudgements } from "#scripts/search-quality/judgements.ts";
import { formatQuality } from "#scripts/search-quality/report.ts";
import { scoreAnswer, toQuality } from "#scripts/search-quality/score.ts";
import { isJudgedRegion, JUDGED_ONLY } from "#test/search/judged-region.ts";

const root = join(import.meta.dirname, "../../..");
const judgements = readJudgements(join(root, "test/search/judgements.yaml"));
const needs = readJudgements(join(root, "test/search/needs.pl.yaml"));
const english = readJudgements(join(root, "test/search/needs.en.yaml"));
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
  const targets = { recall: 0.95, mrr: 0.85 };
  const good = scoreAnswer(judged(["a/1"]), ["a/1"]);
  const bad = scoreAnswer({ query: "żółw", kind: "typo", relevant: ["a/1"] }, ["b/1"]);

  it("averages all answers and each kind, and names the failures", () => {
    const quality = toQuality([good, bad], targets);
    expect(quality).toMatchObject({ queries: 2, recall: 0.5, mrr: 0.5, reached: false });
    expect(quality.kinds["typo"]).toEqual({ queries: 1, recall: 0, mrr: 0 });
    expect(quality.failures.map(({ query }) => query)).toEqual(["żółw"]);
    expect(formatQuality({ directory: quality })).toContain("missing: a/1");
  });

  it("reaches no target of kinds when one kind is answered badly", () => {
    const many = Array<typeof good>(30).fill(good);
    expect(toQuality([...many, bad], targets).reached).toBe(true);
    const kind = { recall: 0, mrr: 0, kind: 0.9 };
    expect(toQuality([...many, bad], kind).reached).toBe(true);
    expect(toQuality([...many, ...Array<typeof bad>(8).fill(bad)], kind).reached).toBe(false);
  });

  it("reaches its targets only when both averages do", () => {
    expect(toQuality([good], targets).reached).toBe(true);
    const late = scoreAnswer(judged(["a/1"]), ["b/1", "a/1"]);
    expect(toQuality([late], targets).reached).toBe(false);
  });
});

describe("the judged queries", () => {
  it("are at least 80 and of every kind that visitors ask", () => {
    expect(judgements.length).toBeGreaterThanOrEqual(80);
    expect(new Set(judgements.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(15);
  });

  it("are asked by people in need: at least 300 in Polish in two halves, and 60 in English", () => {
    expect(needs.length).toBeGreaterThanOrEqual(300);
    expect(english.length).toBeGreaterThanOrEqual(60);
    expect(new Set(needs.map(({ person }) => person)).size).toBe(6);
    const tuned = needs.filter(isTuned).length;
    expect(Math.min(tuned, needs.length - tuned)).toBeGreaterThan(needs.length / 3);
  });

  it.skipIf(!isJudgedRegion())(`name entries that exist ${JUDGED_ONLY}`, () => {
    const content = join(root, "content");
    const files = readdirSync(content, { withFileTypes: true })
      .filter((folder) => folder.isDirectory())
      .flatMap(({ name }) =>
        readdirSync(join(content, name)).map((file) => `${name}/${file.replace(/\.(?:mdx?|yaml)$/, "")}`),
      );
    const list = (file: string) =>
      parse(readFileSync(join(content, "vocabularies", file), "utf8")) as Record<string, string>[];
    const units = list("territory.yaml").flatMap(({ slug }) => [`powiaty/${slug}`, `gminy/${slug}`]);
    const awards = list("awards.yaml").map(({ id }) => `awards/${id}`);
    const terms = ["glossary", "acts"].flatMap((name) =>
      list(`${name}.yaml`).map(({ id }) => `${name}/${id}`),
    );
    const own = [
      "pages/slownik",
      "pages/poltora-procent",
      "poltora-procent/kampania",
      "guides/wybierz-forme",
    ];
    const entries = new Set([...files, ...units, ...awards, ...terms, ...own]);
    const later = ["seen.pl", "seen.en", "blind.pl", "independent.pl", "independent.en"].flatMap((name) =>
      readJudgements(join(root, `test/search/${name}.yaml`)),
    );
    const all = [...judgements, ...needs, ...english, ...later];
    expect(all.flatMap(({ relevant }) => relevant).filter((id) => !entries.has(id))).toEqual([]);
  });

  it.each([
    ["/podmioty/fundacja-emaus/", "entities/fundacja-emaus"],
    ["/dobre-praktyki/uczus-wedka-torun/", "good-practices/uczus-wedka-torun"],
    [
      "/forum/forum-ekonomii-spolecznej/forum-ekonomii-spolecznej-12/",
      "forum-editions/forum-ekonomii-spolecznej-12",
    ],
    ["/prywatnosc/", "pages/prywatnosc"],
    ["nabory/maly-grant-bez-konkursu/", "calls/maly-grant-bez-konkursu"],
    ["/wolontariat/centra/bcopw/", "volunteer-centres/bcopw"],
    ["/wiedza/jak-zalozyc-stowarzyszenie/etr/", "easy-to-read/jak-zalozyc-stowarzyszenie"],
    ["/powiaty/torun/", "powiaty/torun"],
    ["/slownik/#krs", "glossary/krs"],
    ["/slownik/#akt-pozytek", "acts/pozytek"],
    ["/slownik/", "pages/slownik"],
    ["/wiedza/wybierz-forme/majatek/", "guides/wybierz-forme"],
  ])("%s is the page of %s", (path, id) => expect(toEntryId(path)).toBe(id));
});
