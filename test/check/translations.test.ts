import { describe, expect, it } from "vitest";
import { checkTranslations } from "#src/check/rules/check-translations.ts";
import type { Content } from "#src/collections/content.ts";

const record = (data: object, index: number) => ({
  id: `wpis-${index}`,
  file: `news/wpis-${index}.md`,
  path: [],
  data: { summary: "Streszczenie wpisu po polsku.", ...data },
  refused: new Set<string>(),
});
const translated = { en: { title: "News", summary: "A summary in English." } };

const problemsOf = (records: object[], languages = ["pl", "en"]) =>
  checkTranslations(
    { entries: { portal: [{ data: { languages } }], news: records.map(record) } } as unknown as Content,
    "2026-11-23",
  );

describe("a collection whose most records are translated", () => {
  it("warns once, at the first record that is not, and names the others", () => {
    const records = [translated, {}, translated, {}, translated];
    expect(problemsOf(records)).toMatchObject([
      {
        id: "translation-missing",
        file: "news/wpis-1.md",
        path: ["summary"],
        values: { folder: "news/", missing: 2, total: 5, ids: "wpis-1, wpis-3" },
      },
    ]);
  });

  it("names no more than four", () => {
    const records = [...Array<object>(5).fill({}), ...Array<object>(6).fill(translated)];
    expect(problemsOf(records)[0]?.values).toMatchObject({
      ids: "wpis-0, wpis-1, wpis-2, wpis-3, …",
    });
  });

  it("asks nothing of records in English or without a summary", () => {
    expect(problemsOf([translated, { lang: "en" }, { summary: undefined }])).toEqual([]);
  });
});

it.each([
  ["whose most records are not translated", [translated, {}], ["pl", "en"]],
  ["of a portal without an English version", [translated, translated, {}], ["pl"]],
  ["of a portal whose main language is English", [translated, translated, {}], ["en", "pl"]],
])("a collection %s is a choice of its editors", (_name, records, languages) => {
  expect(problemsOf(records, languages)).toEqual([]);
});
