import { describe, expect, it } from "vitest";
import { toList, toNumber, toText } from "#src/integrations/cbor.ts";
import { listLikelyRecords } from "#src/search/client/likely-records.ts";
import { ranking } from "#src/search/client/ranking.ts";

const fields = Object.keys(ranking.metaWeights).toSorted();
/** A field as the parts of an index number it: a negative number of CBOR. */
const toField = (name: string) => Buffer.from([0x20 | fields.indexOf(name)]);

type Found = { step: number; field?: string };

const toWord = (word: string, pages: readonly Found[]) =>
  toList([
    toText(word),
    toList(
      pages.map(({ step, field }) =>
        toList([
          toNumber(step),
          toList([toNumber(7)]),
          toList(field === undefined ? [] : [toField(field), toNumber(300)]),
        ]),
      ),
    ),
    toList([]),
  ]);
const toPart = (...words: readonly Buffer[]) => toList([toList(words)]);

describe("the files of records that the first results are likely in", () => {
  it("are those of pages with the word in their name, before those that have it in the text alone", () => {
    const part = toPart(
      toWord("catering", [{ step: 5 }, { step: 300, field: "title" }, { step: 20, field: "summary" }]),
    );
    expect(listLikelyRecords([part], ["catering"])).toEqual([30, 32, 0]);
  });

  it("are named once, and not all", () => {
    const part = toPart(
      toWord(
        "catering",
        [1, 1, 10, 10, 10].map((step) => ({ step })),
      ),
    );
    expect(listLikelyRecords([part], ["catering"])).toEqual([0, 1, 2]);
  });

  it("are those of pages with all words before those with one", () => {
    const parts = [
      toPart(toWord("szkolenie", [{ step: 15 }, { step: 70 }])),
      toPart(toWord("fundacja", [{ step: 42 }, { step: 43 }])),
    ];
    expect(listLikelyRecords(parts, ["szkolen", "fundacj"])[0]).toBe(8);
  });

  it("are none without words, and none of words that begin otherwise", () => {
    expect(listLikelyRecords([], [])).toEqual([]);
    expect(listLikelyRecords([toPart(toWord("catering", [{ step: 5 }]))], ["kucharz"])).toEqual([]);
  });
});
