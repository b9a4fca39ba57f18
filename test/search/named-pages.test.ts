import { describe, expect, it } from "vitest";
import { IndexFiles } from "#src/search/client/index-files.ts";
import { listNamed } from "#src/search/client/named-pages.ts";
import { toNameKey } from "#src/search/name-keys.ts";

/** Files of an index that come when `bring` is called. */
function toSlowFiles(content: object) {
  const file = Promise.withResolvers<ArrayBuffer>();
  const asked: string[] = [];
  const files = new IndexFiles("/pagefind/", (address) => {
    asked.push(address);
    return file.promise;
  });
  const bring = () => file.resolve(new TextEncoder().encode(JSON.stringify(content)).buffer);
  return { files, asked, bring };
}

describe("pages whose whole name is asked for", () => {
  it("are waited for in an answer", async () => {
    const { files, bring } = toSlowFiles({ [String(toNameKey("łąka"))]: [7] });
    const named = listNamed(files, ["łąka"], { count: 1, isGuess: false });
    bring();
    expect(await named).toEqual({ pages: [7], isLacking: false });
  });

  it("are asked for but not waited for in a guess, which says so and knows them when they have come", async () => {
    const { files, asked, bring } = toSlowFiles({ [String(toNameKey("łąka"))]: [7] });
    const guess = () => listNamed(files, ["łąka"], { count: 1, isGuess: true });
    expect(await guess()).toEqual({ pages: [], isLacking: true });
    expect(asked).toEqual(["/pagefind/names/0.json"]);
    bring();
    await expect.poll(guess).toEqual({ pages: [7], isLacking: false });
    expect(asked).toHaveLength(1);
  });

  it("lack nothing where the words can be no name", async () => {
    const { files, asked } = toSlowFiles({});
    const words = ["jeden", "dwa", "trzy", "cztery", "pięć"];
    expect(await listNamed(files, words, { count: 1, isGuess: true })).toEqual({
      pages: [],
      isLacking: false,
    });
    expect(asked).toEqual([]);
  });
});
