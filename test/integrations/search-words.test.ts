import { describe, expect, it } from "vitest";
import { countWords, createWordCounts, groupWords, listWords } from "#src/integrations/search-words.ts";
import { hasAllWords } from "#src/search/correction.ts";
import { WORD_FILES } from "#src/search/records.ts";

describe("the words of the pages", () => {
  const counts = createWordCounts();
  const pages = [
    { all: "arkadia warsztat", names: "arkadia" },
    { all: "emaus warsztat zieleń", names: "emaus" },
    { all: "tilia zieleń warsztat sala ogrody", names: "tilia" },
    { all: "", names: "" },
  ];
  pages.forEach((words) => countWords({ words }, counts));
  const words = listWords(counts);

  it("are listed with names first, then by number of pages", () => {
    expect(words).toEqual(["arkadia", "emaus", "tilia", "warsztat", "zieleń", "ogrody", "sala"]);
  });

  it("are found, or not, in the file of their beginning", async () => {
    const files = groupWords(words);
    const hasAll = (...asked: string[]) => hasAllWords(asked, (file) => Promise.resolve(files[file]));
    expect(files).toHaveLength(WORD_FILES);
    expect(files.flat().toSorted()).toEqual("arkadia emaus ogrody sala tilia warsztat zielen".split(" "));
    expect(await hasAll("warsztatów", "zieleni", "Ogrodniczka")).toBe(false);
    expect(await hasAll("warsztatów", "zieleni", "ogrodami", "u", "123456")).toBe(true);
  });

  it("count as known when their file cannot be loaded", async () => {
    expect(await hasAllWords(["warsztat"], () => Promise.resolve(undefined))).toBe(true);
  });
});
