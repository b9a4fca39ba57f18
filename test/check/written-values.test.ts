import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readContentFile } from "#src/check/files/content-files.ts";
import { checkFiles, entity, fixture } from "#test/support/content-folder.ts";

const report = (path: string) => readFileSync(join(fixture("reports"), path), "utf8");

/** What the check says of a file, each with the value that it offers. */
const listOffers = (path: string, text: string) =>
  checkFiles({ [path]: text }).map(({ line, column, id, remedy }) =>
    `${line}:${column} ${id} ${/Write: (.*?)\.?$/.exec(remedy)?.[1] ?? ""}`.trim(),
  );

describe("numbers, words and days in fields of text", () => {
  const path = "entities/numbers.md";

  it("are refused where YAML makes another value of them, with the text in quotes", () => {
    expect(listOffers(path, report(`04-numbers/${path}`))).toEqual([
      '2:7 field-type "2024"',
      '3:12 field-type "7.10"',
      '10:43 field-type "7.10"',
      '14:43 field-type "null"',
      '15:41 field-type "true"',
      "18:29 field-type 20.943",
    ]);
  });

  it("are kept with every sign where it does not", () => {
    const { data } = readContentFile(join(fixture("reports"), "04-numbers"), path);
    expect(data).toMatchObject({
      identifiers: {
        krs: "0009990002",
        other: [
          { number: "0012" },
          { number: "12345678901234567890" },
          {},
          { number: "0x1F" },
          { number: "1e3" },
          { number: "2026-02-30" },
          {},
          {},
          { register: "12:30:00", number: "+48123456789" },
        ],
      },
      point: { lat: 53.812 },
    });
  });
});

describe("a field of a number", () => {
  it.each([
    ["0020.943", "20.943"],
    ["+20.943", "20.943"],
    ["20,943", "20.943"],
    ["20_1", "201"],
    [".5", "0.5"],
    ["-.5", "-0.5"],
    ["1e400", undefined],
    ["0x14", undefined],
    ["9007199254740993", undefined],
    ["yes", undefined],
  ])("refuses %s, and offers what is meant only where that is certain: %s", (written, offered) => {
    const text = entity({ point: { lat: 53.8, lon: 1 } }).replace("lon: 1", `lon: ${written}`);
    const [problem] = checkFiles({ "entities/a.md": text });
    expect(problem).toMatchObject({ id: "field-type", line: 13 });
    const inRange = offered !== undefined && Number(offered) >= 14 && Number(offered) <= 24.2;
    expect(problem?.remedy.includes(`: ${offered}`) ?? false).toBe(inRange);
  });

  it("takes money with zeros at its end", () => {
    const text = report("02-timestamps/events/moments.md").replace("mode: onsite", "price: { amount: 7.10 }");
    expect(listOffers("events/a.md", text).join()).not.toContain("amount");
  });
});

describe("moments", () => {
  it("are what is written, or refused with the right form where another clock or seconds could be meant", () => {
    const path = "events/moments.md";
    expect(listOffers(path, report(`02-timestamps/${path}`))).toEqual([
      "6:12 date-time-syntax",
      "7:10 date-time-syntax 2026-12-12T15:00",
      "9:10 date-time-syntax 2026-12-13T16:00",
      "10:12 date-time-syntax",
      "12:9 date-time-syntax",
      "13:7 date-time-syntax 2026-12-10T15:00",
      "18:67 date-syntax",
      "19:13 date-syntax 2026-11-20",
    ]);
    const [first] = checkFiles({ [path]: report(`02-timestamps/${path}`) });
    expect(first?.remedy).toContain("2026-10-24T09:30");
  });
});

describe("a text that the portal cannot read", () => {
  it.each([
    ["entities/quote.md", 3],
    ["vocabularies/services.yaml", 2],
  ])("is refused where its quotation mark opens: %s", (path, line) => {
    const text = report(`26-yaml-readers/${path}`);
    expect(checkFiles({ [path]: text }).filter(({ id }) => id === "yaml-syntax")).toMatchObject([{ line }]);
  });
});
