import { existsSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { allDefinitions } from "#src/collections/index.ts";
import { readCode } from "#test/support/read-imports.ts";
import { listDocuments, readDocument, type Document } from "#test/support/read-markdown.ts";

const root = join(import.meta.dirname, "..");
const documents = listDocuments().map(readDocument);
const byFile = new Map(documents.map((document) => [document.file, document]));
const isThere = (path: string) => existsSync(join(root, path));

/** A region may lack some folders of content, and this one has no files to download. */
const contentPaths = ["content/files/", ...allDefinitions.map(({ path }) => `content/${path}`)];
const isContent = (path: string) =>
  contentPaths.some((known) => `${path}/`.startsWith(known.replace(/\/?$/, "/")));

/** A path up to its first part with a placeholder: `src/collections/*` is `src/collections`. */
const toFixedPart = (path: string) => path.replace(/(^|\/)[^/]*[*<…{].*$/, "");

const hasHeading = (file: string, anchor: string) => byFile.get(file)?.headings.includes(anchor) ?? false;

function findFault({ file }: Document, link: string): string[] {
  if (/^[a-z]+:/.test(link)) return [];
  const [path = "", anchor] = link.split("#");
  const target = path === "" ? file : normalize(join(dirname(file), path));
  if (!isThere(target)) return [`${file} links to ${link}, which is not there`];
  return anchor !== undefined && !hasHeading(target, anchor)
    ? [`${file} links to ${link}, but ${target} has no such heading`]
    : [];
}

describe("the Markdown files about the project", () => {
  it("are all found", () => {
    expect(documents.length).toBeGreaterThan(50);
    expect(documents.flatMap(({ links }) => links).length).toBeGreaterThan(200);
    expect(documents.flatMap(({ paths }) => paths).length).toBeGreaterThan(100);
  });

  it("link only to files and headings that exist", () => {
    expect(
      documents.flatMap((document) => document.links.flatMap((link) => findFault(document, link))),
    ).toEqual([]);
  });

  it("name only files and folders of the project that exist", () => {
    const missing = documents.flatMap(({ file, paths }) =>
      paths
        .filter((path) => !isThere(toFixedPart(path)) && !isContent(path))
        .map((path) => `${file} names ${path}, which is not there`),
    );
    expect(missing).toEqual([]);
  });

  it("include a README of at most 8 KB, with pictures of at most 120 KB each", () => {
    expect(statSync(join(root, "README.md")).size).toBeLessThan(8192);
    const pictures = byFile.get("README.md")?.links.filter((link) => link.endsWith(".webp")) ?? [];
    expect(pictures).toHaveLength(2);
    for (const picture of pictures) expect(statSync(join(root, picture)).size).toBeLessThan(120 * 1024);
  });

  it("include decision records of at most 40 lines with context, choice and consequence", () => {
    const records = listDocuments().filter((file) => file.startsWith("src/decisions/"));
    expect(records.length).toBeGreaterThanOrEqual(10);
    const isRecord = (file: string, text: string) =>
      /^src\/decisions\/\d{4}-[a-z0-9-]+\.md$/.test(file) &&
      text.split("\n").length <= 41 &&
      ["**Context.**", "**Choice.**", "**Consequence.**"].every((part) => text.includes(part));
    expect(records.filter((file) => !isRecord(file, readCode(file)))).toEqual([]);
  });
});
