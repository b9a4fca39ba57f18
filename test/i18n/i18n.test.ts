import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { formatEditionName } from "#src/collections/forum-editions/edition-name.ts";
import {
  collatorOf,
  formatDate,
  formatDateRange,
  formatLongDay,
  formatMoment,
  formatNip,
  formatRoman,
  formatWeekday,
} from "#src/i18n/format.ts";
import { countText } from "#src/core/text/count-text.ts";
import { countsOf, messages, texts, type MessageKey } from "#src/i18n/messages.ts";
import { toAbsolute } from "#src/core/links/address.ts";
import { paths } from "#src/i18n/paths.ts";

const root = join(import.meta.dirname, "../../src");
const code = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.(astro|ts)$/.test(file))
  .map((file) => readFileSync(join(root, file), "utf8"))
  .join("\n");
const placeholders = (message: unknown) =>
  [...new Set([...JSON.stringify(message).matchAll(/\{(\w+)\}/g)].map((match) => match[1]))].toSorted();

const { pl, en } = texts;

describe("interface texts", () => {
  it("exist in both languages with the same placeholders", () => {
    expect(Object.keys(en).toSorted()).toEqual(Object.keys(pl).toSorted());
    for (const key of Object.keys(pl) as MessageKey[])
      expect(placeholders(en[key]), key).toEqual(placeholders(pl[key]));
  });

  it("name the region in Polish in the case in which it is given", () => {
    const named = Object.entries(pl).filter(([, text]) => JSON.stringify(text).includes("{region}"));
    for (const [key, text] of named)
      expect(JSON.stringify(text).match(/(?<!\b[Ww] |: )\{region\}/), key).toBeNull();
  });

  it("are all used", () => {
    const patterns = [...code.matchAll(/`([a-z][\w.]*\.)?\$\{[^}]+\}([\w.]*)`/gi)].map(
      ([, start = "", end = ""]) =>
        new RegExp(`^${start.replaceAll(".", "\\.")}[\\w-]+${end.replaceAll(".", "\\.")}$`),
    );
    const isUsed = (key: string) =>
      code.includes(`"${key}"`) || patterns.some((pattern) => pattern.test(key));
    expect(Object.keys(pl).filter((key) => !isUsed(key))).toEqual([]);
  });

  it("choose the right Polish plural", () => {
    const t = messages("pl");
    const counted = [0, 1, 2, 5, 12, 22, 25, 112].map((count) => t("entities.count", { count }));
    expect(counted).toEqual([
      "0 podmiotów",
      "1 podmiot",
      "2 podmioty",
      "5 podmiotów",
      "12 podmiotów",
      "22 podmioty",
      "25 podmiotów",
      "112 podmiotów",
    ]);
    expect(messages("en")("entities.count", { count: 1 })).toBe("1 entity");
  });
});

describe("a list", () => {
  it.each([
    ["events", "15 wydarzeń", "15 events"],
    ["events", "1 wydarzenie", "1 event"],
    ["resources", "2 sale i sprzęty", "2 rooms and pieces of equipment"],
    ["resources", "22 sale i sprzęty", "22 rooms and pieces of equipment"],
    ["resources", "5 sal i sprzętów", "5 rooms and pieces of equipment"],
    ["opp", "12 organizacji", "12 organisations"],
    ["calls", "3 nabory", "3 calls"],
  ] as const)("of %s says “%s”, in English “%s”", (area, polish, english) => {
    const count = Number.parseInt(polish);
    expect(countText(countsOf(area, "pl"), count, "pl")).toBe(polish);
    expect(countText(countsOf(area, "en"), count, "en")).toBe(english);
  });
});

describe("formats", () => {
  it("write partial dates and ranges", () => {
    expect(formatDate("2010-09-17", "pl")).toBe("17 września 2010");
    expect(formatDate("2024-10", "pl")).toBe("październik 2024");
    expect(formatDate("2016", "en")).toBe("2016");
    expect(formatDate("2026-11-23", "en")).toBe("23 November 2026");
    expect(formatLongDay("2026-11-23", "en")).toMatch(/^Monday,? 23 November 2026$/);
    expect(formatMoment("2026-11-23T09:05", "en")).toBe("23 November 2026, 09:05");
    expect(formatDateRange("2010-09-17", "2010-09-24", "pl")).toBe("17–24 września 2010");
    expect(formatDateRange("2015-11-30", "2015-12-04", "pl")).toMatch(/^30 listopada\s?–\s?4 grudnia 2015$/);
    expect(formatDateRange("2019", "2021-05", "pl")).toBe("2019 – maj 2021");
    expect(formatDateRange("2019-01-01", undefined, "pl")).toBe("1 stycznia 2019");
  });

  it("write edition numbers", () => {
    expect([1, 4, 9, 14, 19, 23, 44, 99].map(formatRoman)).toEqual([
      "I",
      "IV",
      "IX",
      "XIV",
      "XIX",
      "XXIII",
      "XLIV",
      "XCIX",
    ]);
    const series = { shortName: { pl: "Forum" }, numbering: "arabic" as const };
    expect(formatEditionName({ number: 15, year: 2025, series }, "pl")).toBe("15. Forum (2025)");
    expect(formatEditionName({ number: 15, year: 2025, series }, "en")).toBe("15 Forum (2025)");
  });

  it("write NIP, weekdays and addresses", () => {
    expect(formatNip("5213003700")).toBe("521-300-37-00");
    expect(formatWeekday(1, "pl")).toBe("poniedziałek");
    expect(formatWeekday(7, "en")).toBe("Sunday");
    expect(toAbsolute(paths.entity("tilia"), "https://example.org/portal/")).toBe(
      "https://example.org/portal/podmioty/tilia/",
    );
  });

  it("sort in the Polish alphabet: ą after a, ł after l", () => {
    const words = ["łąka", "lato", "ąbc", "azyl", "Żnin", "Zator"];
    expect(words.toSorted(collatorOf("pl").compare)).toEqual([
      "azyl",
      "ąbc",
      "lato",
      "łąka",
      "Zator",
      "Żnin",
    ]);
  });
});
