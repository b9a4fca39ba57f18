import { describe, expect, it } from "vitest";
import { groupNames, listNameKeys, toNameFile, toNameKey } from "#src/search/name-keys.ts";
import { fromPageId, toPageId } from "#src/search/page-id.ts";

describe("the key of a name", () => {
  it("is the same for its words in any form, and there is none of long names", () => {
    expect(toNameKey("Inicjatywa lokalna")).toBe(toNameKey("inicjatywy lokalnej"));
    expect(toNameKey("KRS")).toBe("krs");
    expect(toNameKey("Stowarzyszenie na Rzecz Rozwoju Kobiet „Gineka”")).toBeUndefined();
  });

  it("is given for the names within a name as well", () =>
    expect(listNameKeys(["„Działaj Lokalnie” w Zakolu Dolnej Wisły", "Wisła"])).toEqual([
      toNameKey("Wisła"),
      toNameKey("działaj lokalnie"),
    ]));

  it("leads to the file that lists its pages", () => {
    const names = Array.from({ length: 100 }, (_, page) => [`nazwa ${page}`, "wspolna"]);
    const files = groupNames(names);
    const find = (key: string) => files[toNameFile(key, files.length)]?.[key];
    expect(files.length).toBeGreaterThan(1);
    expect(find("nazwa 42")).toEqual([42]);
    expect(find("wspolna")).toHaveLength(100);
    expect(groupNames([])).toEqual([{}]);
  });
});

describe("the id of a page in the list of the index", () => {
  it.each([0, 7, 10, 120, 10_324])("leads back to its number (%i)", (page) =>
    expect(fromPageId(toPageId(page))).toBe(page),
  );
});
