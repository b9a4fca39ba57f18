import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isDayOrTime } from "#src/core/fields/dates.ts";
import { checkFiles, entity, fixture, idsOf } from "#test/support/content-folder.ts";

const release = (fields: string) =>
  `edition: example-forum-02\nversion: 1\npublishedOn: 2026-01-15T10:00\nsessions:\n  - { id: opening, title: Opening of the forum, ${fields} }\n`;

describe("times that pages are made of", () => {
  it.each([`start: "9"`, `start: "25:00"`, `end: later`, `start: "09:00 "`, `end: "09:00:00"`])(
    "are clock times in released programmes: %s",
    (fields) => {
      const problems = checkFiles({ "programme-releases/a.yaml": release(fields) });
      expect(problems).toContainEqual(expect.objectContaining({ id: "time-syntax", line: 5 }));
    },
  );

  it.each([
    "2026-10-24T09:00Tx",
    "2026-10-24T09:00T",
    "2026-10-24T",
    "2026-10-24T24:00",
    "2026-10-24t09:00",
    "T09:00",
  ])("have nothing behind them, and all of them: %s", (text) => {
    expect(isDayOrTime(text)).toBe(false);
  });
});

describe("years before 1000 and after 2999", () => {
  it.each(["0001-01-01", "0000", "0206-05", "0999-12-31", "3000", "9999-12-31"])(
    "are refused as days that nobody means: %s",
    (written) => {
      const text = entity({ founded: "X", verifiedOn: "Y" }).replace("X", written).replace("Y", "0001-01-01");
      expect(idsOf(checkFiles({ "entities/a.md": text }))).toEqual(["date-syntax", "date-syntax"]);
    },
  );

  it.each(["1222", "1000-01-01"])("leave others alone: %s", (founded) => {
    expect(checkFiles({ "entities/a.md": entity({ founded }) })).toEqual([]);
  });
});

describe("numbers that pages are made of", () => {
  it("are within Poland in the centres of the territory", () => {
    const path = "vocabularies/territory.yaml";
    const text = readFileSync(join(fixture("valid-minimal"), path), "utf8").replace(
      /lon: [\d.]+/,
      "lon: 1e6",
    );
    const far = text.replace("lon: 1e6", "lon: 1000000");
    expect(checkFiles({ [path]: far })).toMatchObject([{ id: "field-out-of-range" }]);
  });
});
