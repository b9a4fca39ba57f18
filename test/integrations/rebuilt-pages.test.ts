import { describe, expect, it } from "vitest";
import { listDifferences, readFolder } from "#test/support/compare-folders.ts";
import { getSite } from "#test/sites/site.ts";

describe("a second build on another continent than the first, and with other settings of the system", () => {
  it("keeps what did not change, and equals a build from scratch here, byte by byte", async () => {
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
