import { describe, expect, it } from "vitest";
import { listDifferences, readFolder } from "#test/support/compare-folders.ts";
import { getSite } from "#test/sites/site.ts";

describe("a second build", () => {
  it("keeps what did not change, and equals a build from scratch file by file", async () => {
    const [fresh, rebuilt] = [await getSite("region"), await getSite("rebuilt")];
    const after = readFolder(rebuilt.folder);
    expect(listDifferences(after, readFolder(fresh.folder))).toEqual([]);
    const [, kept] = /Bez zmian: (\d+) z \d+/.exec(rebuilt.log) ?? [];
    expect(Number(kept)).toBeGreaterThan(50);

    const changed = listDifferences(readFolder(`${rebuilt.folder}-before`), after);
    expect(changed).toContain("podmioty/fundacja-laka/index.html");
    expect(changed).toContain("forum/forum-doliny/forum-doliny-07/index.html");
    expect(changed).toContain("podmioty/wtz-dawny/index.html");
    expect(changed).toContain("podmioty/fundacja-swiatelko/index.html");
  });
});

describe("a build on another continent, with other settings of the system", () => {
  it("gives the same files, byte by byte", async () => {
    const [here, there] = [await getSite("region"), await getSite("elsewhere")];
    expect(listDifferences(readFolder(there.folder), readFolder(here.folder))).toEqual([]);
  });
});
