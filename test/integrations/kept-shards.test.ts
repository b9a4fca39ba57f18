import { readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { KeptShards } from "#src/integrations/kept-shards.ts";
import { mergeShards } from "#src/integrations/merge-shards.ts";
import { packEntries, toSearchEntries } from "#src/integrations/search-entries.ts";
import { createTemporaryFolder } from "#test/support/temporary-folder.ts";

type Page = readonly [path: string, text: string];
const pages = Array.from({ length: 900 }, (_, n): Page => [`podmioty/p${n + 1000}/index.html`, `kot ${n}`]);

async function make(from: readonly Page[], path: string, isAnew = false) {
  const warnings: string[] = [];
  const shards = new KeptShards({ path, isAnew, warn: (text) => warnings.push(text) });
  for (const [page, text] of from) {
    const [fields, filters] = [{ kind: "Podmiot" }, {}];
    const read = { language: "pl", name: "Kot", text, fields, filters, words: { all: "", names: "" } };
    const entries = toSearchEntries(page, read, () => []);
    shards.add(page, packEntries(entries));
  }
  const merged = mergeShards(await shards.finish(), "pl");
  if (!merged) throw new Error("an index without pages");
  const { list, files } = merged;
  const index = [["list", list] as const, ...files].map(([name, file]) => [name, file.toString("hex")]);
  const kept = readdirSync(path).map((name) => `${name} ${statSync(join(path, name)).ino}`);
  return { index, kept, warnings };
}

const countNew = (before: { kept: string[] }, after: { kept: string[] }) =>
  after.kept.filter((file) => !before.kept.includes(file)).length;

describe("the kept parts of a search index", () => {
  const path = createTemporaryFolder();

  it("are made again where pages of theirs have changed, come or gone", async () => {
    const first = await make(pages, path);
    expect(first.kept.length).toBeGreaterThan(2);
    expect(countNew(first, await make(pages, path))).toBe(0);

    const edited = pages.map((page, n): Page => (n === 500 ? [page[0], "kot i pies"] : page));
    for (const changed of [
      edited,
      pages.toSpliced(300, 1),
      pages.toSpliced(7, 0, ["podmioty/p1006a/", "mysz"]),
    ]) {
      const before = await make(pages, path);
      const after = await make(changed, path);
      expect(countNew(before, after)).toBe(1);
      expect(after.index).toEqual((await make(changed, createTemporaryFolder())).index);
      expect(after.kept.length).toBeLessThan(before.kept.length + 2);
    }
  });

  it("are made again where they are damaged, which is said, and where all is made anew", async () => {
    const first = await make(pages, path);
    const [file = ""] = readdirSync(path);
    writeFileSync(join(path, file), "cut off");
    const mended = await make(pages, path);
    expect(mended.warnings).toEqual([expect.stringContaining("damaged")]);
    expect(mended.index).toEqual(first.index);
    const anew = await make(pages, path, true);
    expect(countNew(mended, anew)).toBe(anew.kept.length);
  });

  it("tell what Pagefind reports", async () => {
    const shards = new KeptShards({ path: createTemporaryFolder(), isAnew: false, warn: () => undefined });
    const page = {
      language: "pl",
      name: "Kot",
      text: "kot",
      fields: {},
      filters: {},
      words: { all: "", names: "" },
    };
    for (const language of ["pl", "en"]) {
      const entries = toSearchEntries("a.html", { ...page, language }, () => []);
      shards.add("a.html", packEntries(entries));
    }
    await expect(shards.finish()).rejects.toThrow("one language");
  });
});
