import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { readContent } from "#src/check/read-content.ts";
import type { Answers } from "#src/outer-links/answer.ts";
import { toLinkReport } from "#src/outer-links/link-report.ts";
import { toContentReport } from "#src/report/content-report.ts";
import { formatCsv, formatJson } from "#src/report/format-files.ts";
import { formatTerminal } from "#src/report/format-terminal.ts";
import { entity, fixture, makeContent, TODAY } from "#test/support/content-folder.ts";

const reportOn = (folder: string, answers: Answers = new Map()) => {
  const content = readContent(folder);
  if (!content) throw new Error("no content");
  const links = toLinkReport(folder, content, answers, TODAY);
  return toContentReport(content, { today: TODAY, links });
};

const reportOf = (files: Record<string, string>, answers?: Answers) => reportOn(makeContent(files), answers);

const source = { url: "https://example.org/", title: "A source", accessedOn: "2026-01-10" };
const status = { status: "social-enterprise", source };

describe("the report on the content", () => {
  it("names at most ten calls, first those whose number is known, the greatest gain first, and no closed entity", () => {
    const many = Array.from({ length: 12 }, (_, index) => [
      `entities/one-${index}.md`,
      entity({ name: `One ${index}` }),
    ]);
    const { calls, entities } = reportOf({
      ...Object.fromEntries(many),
      "entities/known.md": entity({ name: "Known", contacts: [{ phone: "52 600 00 01" }] }),
      "entities/closed.md": entity({ lifeCycle: { state: "closed", since: 2020 } }),
    });
    expect(calls).toHaveLength(10);
    expect(calls[0]).toMatchObject({ id: "known", phone: "52 600 00 01" });
    const reached = calls.filter(({ phone }) => phone !== undefined);
    const others = calls.filter(({ phone }) => phone === undefined);
    expect(calls).toEqual([...reached, ...others]);
    for (const part of [reached, others]) {
      const gains = part.map(({ score }) => score.gain);
      expect(gains).toEqual(gains.toSorted((a, b) => b - a));
    }
    expect(entities.map(({ id }) => id)).not.toContain("closed");
  });

  it("finds what ends within 90 days in any collection, with its day and field", () => {
    const expires = (expiresOn: string) => entity({ statuses: [{ ...status, expiresOn }] });
    const { expiring } = reportOf({
      "entities/soon.md": expires("2026-12"),
      "entities/today.md": expires(TODAY),
      "entities/later.md": expires("2027-03-01"),
      "entities/over.md": expires("2026-11-22"),
    });
    const own = expiring.filter(({ file }) => file.startsWith("entities/"));
    expect(own.map(({ file, field, on, days }) => [file, field, on, days])).toEqual([
      ["entities/today.md", "statuses.0.expiresOn", TODAY, 0],
      ["entities/soon.md", "statuses.0.expiresOn", "2026-12-31", 38],
    ]);
  });

  it("keeps both sides of a contradiction", () => {
    const alternatives = [{ field: "founded", value: 2008, source: { ...source, publishedOn: 2019 } }];
    const { contradictions } = reportOf({ "entities/a.md": entity({ founded: 2010, alternatives }) });
    expect(contradictions).toMatchObject([
      { id: "a", field: "founded", own: "2010", value: "2008", publishedOn: "2019" },
    ]);
  });

  it("finds invitations without a contact and facts without a source", () => {
    const { unreachable, unproven } = reportOf({
      "entities/a.md": entity(
        { founded: 2010, sources: [{ ...source, covers: ["contact"] }] },
        "Zadzwoń i umów wizytę.",
      ),
    });
    expect(unreachable).toMatchObject([{ id: "a", words: "Zadzwoń" }]);
    expect(unreachable[0]?.line).toBeGreaterThan(5);
    expect(unproven).toMatchObject([{ id: "a", blocks: ["profile"] }]);
  });

  const report = reportOn(fixture("region"));

  it.each(["pl", "en"] as const)(
    "is written for terminals and spreadsheets with the same lines (%s)",
    (language) => {
      const text = formatTerminal(report, language);
      const [head, ...rows] = parse(formatCsv(report, language), {
        bom: true,
        delimiter: language === "pl" ? ";" : ",",
      });
      expect(head).toHaveLength(5);
      expect(rows.length).toBeGreaterThan(10);
      for (const [section = "", , , , file = ""] of rows) {
        expect(text).toContain(section);
        expect(text).toContain(file);
      }
    },
  );

  it("is written for programs with the score of every entity", () => {
    const read = JSON.parse(formatJson(report)) as typeof report;
    expect(read.entities).toHaveLength(report.entities.length);
    expect(read.contradictions.map(({ field }) => field)).toEqual(["address", "founded"]);
  });

  it("names links that are broken or moved, with their age, and how many nobody has asked", () => {
    const files = {
      "entities/a.md": entity({ website: "https://a.pl/", socialProfiles: ["https://b.pl/"] }),
    };
    const answers: Answers = new Map([
      ["https://a.pl/", { askedOn: "2026-11-20", state: "broken", reason: "404" }],
      ["https://b.pl/", { askedOn: TODAY, state: "moved", to: "https://c.pl/\u001B" }],
    ]);
    const text = formatTerminal(reportOf(files, answers), "pl");
    expect(text).toMatch(/ 3 {2}https:\/\/a\.pl\/ +entities\/a\.md:11\n +strony nie ma \(404\)/);
    expect(text).toMatch(
      / 0 {2}https:\/\/b\.pl\/ +entities\/a\.md:13\n +prowadzi na stałe do https:\/\/c\.pl/,
    );
    expect(text).toMatch(/jeszcze niesprawdzone: \d+/);
    expect(text).not.toContain("\u001B");
  });

  it("escapes what content could order a terminal to do", () => {
    const report = reportOf({ "entities/a.md": entity({ name: "Bad \u001B[2J name" }) });
    expect(formatTerminal(report, "en")).not.toContain("\u001B");
  });
});
