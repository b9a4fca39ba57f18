import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import matter from "gray-matter";
import { beforeAll, describe, expect, it } from "vitest";
import { writeCorpus } from "#scripts/bench/corpus.ts";
import { hugoEqual } from "#scripts/bench/peers/hugo-equal.ts";
import { listNearest } from "#scripts/bench/peers/hugo-terms.ts";
import { createTemporaryFolder } from "#test/support/temporary-folder.ts";

const root = join(import.meta.dirname, "../../..");
let project: string;
const readFields = (path: string): Record<string, unknown> =>
  matter(readFileSync(join(project, "content", path), "utf8")).data;

beforeAll(() => {
  const content = createTemporaryFolder();
  project = join(createTemporaryFolder(), "hugo");
  writeCorpus(content, 30, join(root, "test/fixtures/region"));
  hugoEqual.prepare(project, content);
});

describe("the equal peer", () => {
  it("gets every entity with the names of its lists", () => {
    expect(readdirSync(join(project, "content/podmioty"))).toHaveLength(31);
    const { counties, offers, pairs, name, title } = readFields("podmioty/organizacja-7.md");
    expect(title).toBe(name);
    expect(pairs).toEqual((offers as string[]).map((offer) => `${String(counties)}--${offer}`));
  });

  it("gets a page for each list that has entities, at the address that the portal gives it", () => {
    const { counties, offers } = readFields("podmioty/organizacja-7.md") as Record<string, string[]>;
    const [county = "", offer = ""] = [counties?.[0], offers?.[0]];
    expect(readFields(`counties/${county}/_index.md`)).toMatchObject({
      url: `/podmioty/powiat/${county}/`,
      outputs: ["HTML", "feed"],
    });
    expect(readFields(`pairs/${county}--${offer}/_index.md`)).toMatchObject({
      url: `/podmioty/powiat/${county}/${offer}/`,
    });
  });

  it("knows the five nearest units, nearest first", () => {
    const unit = (slug: string, lon: number) => ({
      slug,
      name: slug,
      locative: slug,
      href: `/${slug}/`,
      county: "x",
      centre: { lat: 53, lon },
    });
    const units = [0, 5, 1, 4, 2, 3, 6].map((lon) => unit(`u${lon}`, lon));
    expect(listNearest(unit("u0", 0), units).map(({ name }) => name)).toEqual(["u1", "u2", "u3", "u4", "u5"]);
  });
});
