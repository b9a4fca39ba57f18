import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { MARK } from "#src/core/files/read-output.ts";
import { getSite } from "#test/sites/site.ts";

/** Every file of a site in its main language, by path; the mark apart, which a build of one language does not leave. */
const readSite = (folder: string) =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== MARK)
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !relative(folder, path).startsWith("en/"))
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
    expect(rebuilt.log.match(/\(restored\)/g)?.length).toBeGreaterThan(200);

    const changed = listDifferences(readSite(`${rebuilt.folder}-before`), after);
    expect(changed).toContain("podmioty/fundacja-laka/index.html");
    expect(changed).toContain("forum/forum-doliny/forum-doliny-07/index.html");
    expect(changed).toContain("podmioty/wtz-dawny/index.html");
    expect(changed).toContain("podmioty/fundacja-swiatelko/index.html");
    expect(changed).not.toContain("podmioty/stowarzyszenie-1/index.html");
  });
});
