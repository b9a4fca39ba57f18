import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { Field } from "@sveltia/cms";
import { describe, expect, it } from "vitest";
import { findOwner } from "#src/collections/index.ts";
import { withoutEmpty } from "#src/core/source/rewrite-yaml.ts";
import { makeFileFormat } from "#src/editing/client/file-format.ts";
import { fixture } from "#test/support/content-folder.ts";
import { testForms } from "./test-forms.ts";

type Content = Record<string, unknown>;

const { collections = [], singletons = [] } = testForms(fixture("valid-minimal"), "pl");

function formatOf(file: string) {
  const ending = extname(file).slice(1);
  const id = findOwner(file)?.id;
  const form = [...collections, ...singletons].find(
    (one) => "name" in one && (one.name === `${id}-${ending}` || (one.name === id && ending !== "mdx")),
  ) as { fields: Field[] } | undefined;
  return form && makeFileFormat(form.fields, ending !== "yaml");
}

const listFiles = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /\.(mdx?|yaml)$/.test(file));

const folders = [join(import.meta.dirname, "../../content"), fixture("region"), fixture("valid-minimal")];

describe.each(folders.filter((folder) => existsSync(folder)))("the files of %s", (folder) => {
  it("leave the page for editors letter by letter as they came", async () => {
    const changed: string[] = [];
    for (const file of listFiles(folder)) {
      const text = readFileSync(join(folder, file), "utf8");
      const format = formatOf(file);
      if (format && (await format.toFile(await format.fromFile(text))) !== text) changed.push(file);
    }
    expect(changed).toEqual([]);
  });

  it("say the same when they are written anew", async () => {
    const withoutSource = (content: Content): Content => ({ ...content, _source: undefined });
    const toText = (content: Content) => JSON.stringify(withoutEmpty(withoutSource(content)));
    const changed: string[] = [];
    for (const file of listFiles(folder)) {
      const format = formatOf(file);
      if (!format) continue;
      const content = (await format.fromFile(readFileSync(join(folder, file), "utf8"))) as Content;
      const anew = await format.toFile(withoutSource(content));
      if (toText((await format.fromFile(anew)) as Content) !== toText(content)) changed.push(file);
    }
    expect(changed).toEqual([]);
  });
});

describe("a file in the page for editors", () => {
  const format = formatOf("entities/x.md");

  it("gives numbers of texts as texts, and takes them back as they stood", async () => {
    const text = "---\nname: X\nidentifiers: { nip: 9990000020 }\nfounded: 2009\n---\n\nText.\n";
    const content = (await format?.fromFile(text)) as Content;
    expect(content).toMatchObject({ identifiers: { nip: "9990000020" }, founded: "2009", body: "Text." });
    expect(await format?.toFile({ ...content, shortName: "" })).toBe(text);
  });

  it("is not read when it has no front matter, so that it cannot be overwritten", () => {
    expect(() => format?.fromFile("Text.\n")).toThrow();
  });

  it("may come with the line ends and the mark of another system", async () => {
    const content = (await format?.fromFile("\uFEFF---\r\nname: X\r\n---\r\n\r\nText.\r\n")) as Content;
    expect(await format?.toFile({ ...content })).toBe("---\nname: X\n---\n\nText.\n");
  });
});
