import { readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { findCycles, listCode, readCode, readImports, type Import } from "#test/support/read-imports.ts";

const root = join(import.meta.dirname, "..");
const files = ["src", "scripts", "test"].flatMap(listCode);
const imports = files
  .filter((file) => !file.startsWith("test/") && !file.endsWith(".css"))
  .flatMap(readImports);
const byFile = Map.groupBy(imports, ({ file }) => file);

/** The folder of a file decides what it may import; the first rule whose pattern matches applies. */
type Rule = { where: RegExp; mayImport?: RegExp; mayNotReach?: RegExp; because: string };

const STORE = /^(astro:content|src\/store\/|src\/content\.config)/;

const rules: Rule[] = [
  {
    where: /^src\/(core\/fields\/|collections\/[^/]+\/schema[^/]*\.ts)/,
    mayImport: /^(src\/core\/|src\/collections\/[^/]+\/schema[^/]*\.ts|astro\/zod$)/,
    because: "a schema is read by plain Node scripts, and says only what a file looks like",
  },
  {
    where: /^src\/core\//,
    mayImport: /^(src\/core\/|node:|(?!src\/|scripts\/|test\/|[#.]))/,
    because: "core knows no collection, no view and no text of the interface",
  },
  {
    where:
      /\/(model|rules[^/]*|json-ld[^/]*|definition|vcard)\.ts$|\/exports\/|^src\/collections\/(?!providers)[^/]+\.ts$/,
    mayNotReach: /^(astro:|node:|src\/store\/(?!vocabulary))/,
    because: "what content means is a pure function of it: no store, no disk, no clock",
  },
  {
    where: /^src\/(?!pages\/|layouts\/).*(client\.ts|\/client\/)/,
    mayNotReach: /^(astro|node:|src\/(i18n|store)\/|.*\.astro$)/,
    because: "it runs in browsers; texts come in as attributes",
  },
  {
    where: /^src\/ui\//,
    mayImport: /^(src\/(ui|core|i18n)\/|astro|(?!src\/|scripts\/|test\/|[#.]))/,
    because: "ui knows no domain word",
  },
  {
    where: /^src\/(?!pages\/|layouts\/).*\.astro$/,
    mayNotReach: STORE,
    because: "a component draws the props that it is given",
  },
  { where: /^scripts\//, mayNotReach: /^(astro:|.*\.astro$)/, because: "scripts run in plain Node" },
];

/** The files that may query Astro's content: the loader, which gives it our types, and the collections' configuration. */
const mayAsk = /^src\/(store\/load|content\.config)\.ts$/;

const targetsOf = (file: string) => (byFile.get(file) ?? []).filter(({ isType }) => !isType);

/** Everything that a file needs to run, through all files that it imports. */
function listReached(file: string, seen = new Set<string>()): Set<string> {
  for (const { target } of targetsOf(file)) {
    if (seen.has(target)) continue;
    seen.add(target);
    listReached(target, seen);
  }
  return seen;
}

const lawful = ({ isType, target }: Import, allowed: RegExp) =>
  allowed.test(target) || (isType && /^(schema-dts|astro|geojson)/.test(target));

describe("the structure of the code", () => {
  it("is read from all imports, including re-exports and the scripts of components", () => {
    expect(imports.length).toBeGreaterThan(2000);
    expect(imports.some(({ names }) => names.includes("*"))).toBe(true);
    expect(imports.some(({ file, target }) => file.endsWith(".astro") && target.includes("client"))).toBe(
      true,
    );
  });

  it.each(rules)("follows the rule: $because", ({ where, mayImport, mayNotReach, because }) => {
    const own = files.filter((file) => rules.find((rule) => rule.where.test(file))?.where === where);
    expect(own.length).toBeGreaterThan(0);
    const faults = own.flatMap((file) => [
      ...(byFile.get(file) ?? [])
        .filter((one) => mayImport && !lawful(one, mayImport))
        .map(({ target }) => `${file} imports ${target}, but ${because}`),
      ...[...(mayNotReach ? listReached(file) : [])]
        .filter((target) => mayNotReach?.test(target))
        .map((target) => `${file} reaches ${target}, but ${because}`),
    ]);
    expect(faults).toEqual([]);
  });

  it("queries astro:content for entries in one place, and renders their text only in pages", () => {
    const faults = imports
      .filter(({ file, target }) => target === "astro:content" && !mayAsk.test(file))
      .filter(({ file, names }) => !(file.startsWith("src/pages/") && names.join() === "render"))
      .map(({ file, names }) => `${file} imports ${names.join(", ")} of astro:content`);
    expect(faults).toEqual([]);
  });

  it("has no import cycles, including type imports and re-exports", () => {
    const graph = new Map(
      files.map((file) => [
        file,
        (byFile.get(file) ?? []).map(({ target }) => target).filter((target) => byFile.has(target)),
      ]),
    );
    expect(findCycles(graph)).toEqual([]);
  });

  it("has no imports of commands or tests in `src/`", () => {
    const faults = imports.filter(
      ({ file, target }) => file.startsWith("src/") && /^(scripts|test)\//.test(target),
    );
    expect(faults.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  it("has cycles of any length detected", () => {
    const graph = new Map([
      ["a", ["b"]],
      ["b", ["c"]],
      ["c", ["a", "d"]],
      ["d", []],
      ["e", ["e"]],
    ]);
    expect(findCycles(graph)).toEqual([["a", "b", "c"], ["e"]]);
  });

  it("has files of at most 200 lines, and pages of at most 25", () => {
    const lines = (file: string) => readCode(file).split("\n").length;
    const limit = (file: string) => {
      if (/given-names/.test(file)) return Infinity;
      return file.startsWith("src/pages/") ? 25 : 200;
    };
    expect(
      files.filter((file) => lines(file) > limit(file)).map((file) => `${file}: ${lines(file)}`),
    ).toEqual([]);
    const sorted = files
      .filter((file) => file.startsWith("src"))
      .map(lines)
      .toSorted((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(60);
  });

  it("has commands of at most 60 lines, except those that measure builds and browsers", () => {
    const commands = files.filter((file) => /^scripts\/(?!bench\/|browser\/)/.test(file));
    expect(commands.length).toBeGreaterThan(10);
    expect(commands.filter((file) => readCode(file).split("\n").length > 61)).toEqual([]);
  });

  it("has components named in PascalCase and other files in kebab-case", () => {
    const badly = files.filter((file) => {
      const name = basename(file).replace(/\.(test\.ts|config\.m?[jt]s|[a-z]+)(\.ts)?$/, "");
      if (file.startsWith("src/pages/")) return false;
      return file.endsWith(".astro")
        ? !/^([A-Z][a-z0-9]*)+$/.test(name)
        : !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name);
    });
    expect(badly).toEqual([]);
  });

  it("has no folders or files for miscellaneous code", () => {
    const drawers = files.filter((file) => /(^|\/)(utils?|helpers?|common|misc|shared)(\/|\.)/.test(file));
    expect(drawers).toEqual([]);
  });

  it("has only the known files and folders at the top level", () => {
    const fixed =
      "LICENSE README.md astro.config.mjs content package-lock.json package.json public scripts src test tsconfig.json";
    const found = readdirSync(root).filter(
      (name) => !name.startsWith(".") && !["node_modules", "dist"].includes(name),
    );
    expect(found.toSorted()).toEqual(fixed.split(" ").toSorted());
    expect(statSync(join(root, ".ci/run")).mode & 0o111).not.toBe(0);
  });
});
