import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const rooms = [
  "core",
  "schemas",
  "domain",
  "queries",
  "i18n",
  "components",
  "layouts",
  "pages",
  "client",
  "integrations",
] as const;

/** Row may import columns. A name with `type:` allows types only; `astro:content` and the rest are module names. */
const law: Record<string, string[]> = {
  core: ["core", "library"],
  schemas: ["schemas", "astro/zod", "type:astro"],
  domain: ["domain", "type:schemas", "type:core", "library"],
  queries: ["queries", "domain", "i18n", "type:schemas", "astro:content", "node"],
  i18n: ["i18n", "type:domain"],
  components: [
    "components",
    "i18n",
    "client",
    "type:domain",
    "type:schemas",
    "astro:assets",
    "type:astro",
    "library",
  ],
  layouts: ["layouts", "components", "i18n", "styles", "domain/export", "type:domain"],
  pages: ["queries", "components", "layouts", "i18n", "domain/export", "type:astro", "render"],
  client: ["client", "domain", "library"],
  integrations: ["integrations", "core", "node", "library", "type:astro"],
  scripts: ["scripts", "schemas", "domain", "i18n", "node", "library", "astro/zod"],
};

type Import = { file: string; room: string; target: string; isType: boolean; names: string };

const files = ["src", "scripts", "test"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(ts|astro|mjs|css)$/.test(file) && !file.startsWith("fixtures/"))
    .map((file) => `${folder}/${file}`),
);
const source = (file: string) => readFileSync(join(root, file), "utf8");
const roomOf = (file: string) => (file.startsWith("scripts") ? "scripts" : (file.split("/")[1] ?? ""));

function targetOf(file: string, specifier: string): string {
  if (specifier.startsWith("node:")) return "node";
  if (!/^[.#]/.test(specifier)) return /^astro(:|\/zod$|$)/.test(specifier) ? specifier : "library";
  const path = specifier.startsWith("#")
    ? specifier.slice(1)
    : relative(root, join(root, dirname(file), specifier));
  return path.startsWith("src/domain/export") ? "domain/export" : roomOf(path);
}

const imports: Import[] = files
  .filter((file) => [...rooms, "scripts"].includes(roomOf(file) as never) && !file.startsWith("test/"))
  .flatMap((file) =>
    [...source(file).matchAll(/^\s*import (type )?([^"';]*?)(?: from )?"([^"]+)"/gm)].map(
      ([, type, names, specifier]) => ({
        file,
        room: roomOf(file),
        target: targetOf(file, specifier ?? ""),
        isType: type !== undefined || /^\{(\s*type [^,}]+,?)+\s*\}$/.test(names ?? ""),
        names: names ?? "",
      }),
    ),
  );

const isLawful = ({ room, target, isType, names }: Import) => {
  const allowed = law[room] ?? [];
  if (allowed.includes(target) || (isType && allowed.includes(`type:${target}`))) return true;
  if (target === "domain/export") return allowed.includes("domain");
  return (
    target === "astro:content" && names.replaceAll(/[{}\s]/g, "") === "render" && allowed.includes("render")
  );
};

describe("the house", () => {
  it("reads imports at all", () => {
    expect(imports.length).toBeGreaterThan(200);
    expect(isLawful({ file: "", room: "components", target: "queries", isType: false, names: "" })).toBe(
      false,
    );
  });

  it("keeps the import law", () => {
    const faults = imports
      .filter((one) => !isLawful(one))
      .map(
        ({ file, room, target }) => `${file} imports ${target}: ${room} may import ${law[room]?.join(", ")}`,
      );
    expect(faults).toEqual([]);
  });

  it("keeps files of at most 200 lines, and pages of 25", () => {
    const lines = (file: string) => source(file).split("\n").length;
    const limit = (file: string) =>
      file.startsWith("src/pages/") ? 25 : /given-names/.test(file) ? Infinity : 200;
    expect(
      files.filter((file) => lines(file) > limit(file)).map((file) => `${file}: ${lines(file)}`),
    ).toEqual([]);
    const sorted = files
      .filter((file) => file.startsWith("src"))
      .map(lines)
      .toSorted((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(65);
  });

  it("names files by what they hold", () => {
    const badly = files.filter((file) => {
      const name = basename(file).replace(/\.(test\.ts|config\.m?[jt]s|[a-z]+)(\.ts)?$/, "");
      if (file.startsWith("src/pages/")) return false;
      return file.endsWith(".astro")
        ? !/^([A-Z][a-z0-9]*)+$/.test(name)
        : !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name);
    });
    expect(badly).toEqual([]);
  });

  it("has no drawer for odds and ends", () => {
    const drawers = files.filter((file) => /(^|\/)(utils?|helpers?|common|misc)(\/|\.)/.test(file));
    expect(drawers).toEqual([]);
  });

  it("has nothing else at the top level", () => {
    const fixed =
      "LICENSE README.md astro.config.mjs content package-lock.json package.json public scripts src test tsconfig.json";
    const found = readdirSync(root).filter(
      (name) => !name.startsWith(".") && !["node_modules", "dist"].includes(name),
    );
    expect(found.toSorted()).toEqual(fixed.split(" ").toSorted());
    expect(statSync(join(root, ".ci/run")).mode & 0o111).not.toBe(0);
  });
});
