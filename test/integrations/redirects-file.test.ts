import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { toMoves } from "#src/collections/former-entities/model.ts";
import { readFormerIds } from "#src/integrations/former-ids.ts";
import { redirectsFile, toRedirects } from "#src/integrations/redirects-file.ts";
import { makeContent } from "#test/support/content-folder.ts";
import { createTemporaryFolder } from "#test/support/temporary-folder.ts";

type Done = (options: { dir: URL }) => void;

const moves = toMoves([
  { id: "a", movedTo: { id: "b" } },
  { id: "b", movedTo: { id: "c" } },
  { id: "gone" },
  { id: "round", movedTo: { id: "round" } },
]);

describe("redirects of former addresses", () => {
  it("lead in one step to the last address, in every language and under the base; removed records have none", () => {
    expect(toRedirects(moves, ["/portal/", "/portal/en/"]).trim().split("\n")).toEqual([
      "/portal/podmioty/a/ /portal/podmioty/c/ 301",
      "/portal/podmioty/b/ /portal/podmioty/c/ 301",
      "/portal/en/podmioty/a/ /portal/en/podmioty/c/ 301",
      "/portal/en/podmioty/b/ /portal/en/podmioty/c/ 301",
    ]);
  });

  it("are written after those of the operator", () => {
    const folder = createTemporaryFolder();
    const file = join(folder, "_redirects");
    writeFileSync(file, "/stary /nowy 301");
    const done = redirectsFile(moves, ["pl", "en"]).hooks["astro:build:done"] as unknown as Done;
    done({ dir: pathToFileURL(`${folder}/`) });
    expect(readFileSync(file, "utf8")).toBe(`/stary /nowy 301\n${toRedirects(moves, ["/", "/en/"])}`);
  });

  it("are read from the content; none where it has no list, and a fault names one that cannot be read", () => {
    const list = "former-entities.yaml";
    expect(readFormerIds(makeContent({})).size).toBe(0);
    expect([...readFormerIds(makeContent({ [list]: "- { id: a, movedTo: b }\n- { id: c }\n" }))]).toEqual([
      ["a", "b"],
      ["c", undefined],
    ]);
    expect(() => readFormerIds(makeContent({ [list]: "- a" }))).toThrow(list);
  });
});
