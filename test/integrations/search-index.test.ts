import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { readFragmentUrl, unpackFile } from "#src/integrations/search-files.ts";
import { createSearchIndex } from "#src/integrations/search-index.ts";
import { packEntries, toSearchEntries } from "#src/integrations/search-entries.ts";
import type { SearchPage } from "#src/integrations/search-page.ts";
import { toEntityKeys } from "#src/integrations/write-index-files.ts";
import { createTemporaryFolder } from "#test/support/temporary-folder.ts";

const toPage = (name: string): SearchPage => ({
  language: "pl",
  name,
  text: `${name} gotuje i sprząta`,
  fields: { kind: "Podmiot", place: "Łask", summary: `${name} – opis` },
  filters: { kind: ["Podmiot"] },
  words: { all: "gotuje sprząta", names: name.toLowerCase() },
});
const toEntries = (path: string, page: SearchPage) => packEntries(toSearchEntries(path, page, () => []));
const toFolder = () => ({ path: createTemporaryFolder(), isAnew: false, warn: () => undefined });
const pages = Object.fromEntries(
  Array.from({ length: 25 }, (_, number) => [
    `podmioty/p${String(number).padStart(2, "0")}/index.html`,
    `Ł ${number}`,
  ]),
);
const paths = ["index.html", ...Object.keys(pages), "zawody.html"];

async function write(order: readonly string[], expected: readonly string[] = []): Promise<string> {
  const folder = join(createTemporaryFolder(), "pagefind");
  const index = createSearchIndex(expected, toFolder());
  for (const path of order)
    index.add(path, path === "pusta/index.html" ? undefined : toEntries(path, toPage(pages[path] ?? path)));
  expect(await index.write(folder)).toBe(paths.length);
  return folder;
}

const listFiles = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((file) => [file.slice(folder.length + 1), readFileSync(file).toString("base64")]),
  );
const parse = (folder: string, file: string): unknown => JSON.parse(readFileSync(join(folder, file), "utf8"));

describe("a search index", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await write(paths);
  });

  it("is the same in whatever order pages come, two indexes at once", async () => {
    const [back, expected] = await Promise.all([
      write(paths.toReversed()),
      write([...paths.toReversed(), "pusta/index.html"], [...paths, "pusta/index.html"]),
    ]);
    expect(listFiles(back)).toEqual(listFiles(folder));
    expect(listFiles(expected)).toEqual(listFiles(folder));
  });

  it("has a record for each page, few files, and none that nobody loads", () => {
    const names = Object.keys(listFiles(folder)).filter((name) => !/^(?:index|filter|words)\//.test(name));
    expect(names.map((name) => name.replace(/pl_[0-9a-f]{10}/, "pl"))).toEqual([
      "keys.json",
      "names/0.json",
      "pagefind-entry.json",
      "pagefind.pl.pf_meta",
      "records/0.json",
      "records/1.json",
      "records/2.json",
      "traits.json",
      "wasm.pl.pagefind",
      "words.json",
    ]);
    const records = parse(folder, "records/0.json") as unknown[];
    expect(records).toHaveLength(10);
    expect(records.slice(0, 2)).toEqual([
      ["", "index.html", "Podmiot", "Łask", "index.html – opis"],
      ["podmioty/p00/", "Ł 0", "Podmiot", "Łask", "Ł 0 – opis"],
    ]);
    expect(parse(folder, "records/2.json")).toHaveLength(7);
  });

  it("tells which entity the page of a record is", () => {
    const keys = parse(folder, "keys.json") as { first: number; ids: string[] };
    expect(keys).toEqual({
      first: 1,
      ids: Array.from({ length: 25 }, (_, n) => `p${String(n).padStart(2, "0")}`),
    });
    expect(toEntityKeys([["", "", "", "", ""]])).toEqual({ first: 0, ids: [] });
  });

  it("has a record for each part of a page, at its place there", async () => {
    const target = join(createTemporaryFolder(), "pagefind");
    const index = createSearchIndex([], toFolder());
    const page = { ...toPage("Słownik"), parts: [{ ...toPage("KRS"), anchor: "krs" }] };
    index.add("slownik/index.html", toEntries("slownik/index.html", page));
    expect(await index.write(target)).toBe(1);
    expect(parse(target, "records/0.json")).toEqual([
      ["slownik/", "Słownik", "Podmiot", "Łask", "Słownik – opis"],
      ["slownik/#krs", "KRS", "Podmiot", "Łask", "KRS – opis"],
    ]);
  });

  it("has an entry and no words where no page has a word", async () => {
    const target = join(createTemporaryFolder(), "pagefind");
    const index = createSearchIndex([], toFolder());
    index.add("a.html", toEntries("a.html", { ...toPage(""), text: "–", fields: {} }));
    expect(await index.write(target)).toBe(1);
    expect(parse(target, "pagefind-entry.json")).toMatchObject({ version: "1.6.0", languages: {} });
    expect(readdirSync(target)).not.toContain("index");
  });

  it("names its list of pages by its content, in which pages are numbered", () => {
    const { languages } = parse(folder, "pagefind-entry.json") as { languages: { pl: { hash: string } } };
    const list = unpackFile(readFileSync(join(folder, `pagefind.${languages.pl.hash}.pf_meta`))).toString(
      "latin1",
    );
    expect(list).not.toMatch(/pl_[0-9a-f]{7}\x18/);
  });
});

describe("a file of Pagefind", () => {
  const pack = (text: string | Buffer) =>
    gzipSync(Buffer.concat([Buffer.from("pagefind_dcd"), Buffer.from(text)]));

  it("is read when it has Pagefind's mark, and rejected otherwise", () => {
    expect(readFragmentUrl(pack('{"url":"a/"}'))).toBe("a/");
    expect(() => readFragmentUrl(gzipSync("{}"))).toThrow("pagefind_dcd");
  });
});
