import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { getSite } from "#test/sites/site.ts";

/** Every file of a site by path. */
const readSite = (folder: string) =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path), readFileSync(path, "latin1")]),
  );

/** Paths of files that only one of two sites has, or that differ. */
const listDifferences = (one: Map<string, string>, other: Map<string, string>) =>
  [...new Set([...one.keys(), ...other.keys()])]
    .filter((path) => one.get(path) !== other.get(path))
    .toSorted();

describe("a second build", () => {
  it("keeps what did not change, and equals a build from scratch file by file", async () => {
    const [fresh, rebuilt] = [await getSite("region"), await getSite("rebuilt")];
    const after = readSite(rebuilt.folder);
    expect(listDifferences(after, readSite(fresh.folder))).toEqual([]);
    const [, kept] = /Bez zmian: (\d+) z \d+/.exec(rebuilt.log) ?? [];
    expect(Number(kept)).toBeGreaterThan(400);

    const changed = listDifferences(readSite(`${rebuilt.folder}-before`), after);
    expect(changed).toContain("podmioty/fundacja-laka/index.html");
    expect(changed).toContain("forum/forum-doliny/forum-doliny-07/index.html");
    expect(changed).toContain("podmioty/wtz-dawny/index.html");
    expect(changed).toContain("podmioty/fundacja-swiatelko/index.html");
    expect(changed).not.toContain("podmioty/stowarzyszenie-1/index.html");
  });
});
