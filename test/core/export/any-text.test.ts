import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { toChartSvg } from "#src/core/charts/chart-svg.ts";
import { toAtom } from "#src/core/export/atom.ts";
import { toCalendar } from "#src/core/export/calendar.ts";
import { escapeText, foldLine } from "#src/core/export/content-line.ts";
import { csvDialectOf, toCsv } from "#src/core/export/csv.ts";
import { toWritable } from "#src/core/text/writable.ts";
import { toScheduleXml } from "#src/forum/exports/schedule-xml.ts";
import { parseCsv } from "#test/support/parse-csv.ts";

/** Texts that break writers: what XML forbids, markup, line breaks of all kinds, half characters. */
const hostile = [
  "\x0B",
  "a\x00b\x1Fc\x7F",
  "\uFFFE\uFFFF",
  "\uD800 sam",
  "sam \uDC00",
  "]]>",
  "<![CDATA[ & \"'",
  "&#0; &amp; </title>",
  "a\r\nEND:VCALENDAR\r\nb",
  "a\rb\u2028c\u0085d",
  "BEGIN:VEVENT",
  "\\;,:",
  "-- -->",
  "🧶".repeat(40),
];
const anyText = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: "binary", maxLength: 60 }));
const texts = [...hostile, ...fc.sample(anyText, { numRuns: 300, seed: 7 })];

/** What xmllint says against a document; nothing when it is well-formed. */
async function faultsOf(contents: string) {
  const { errors } = await validateXML({ xml: [{ fileName: "file.xml", contents }], schema: [ANY] });
  return errors.map(({ message }) => message).filter((message) => !message.includes("No matching global"));
}

const ANY = '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"/>';
const url = "https://portal.example/";
const at = "2026-11-01T10:00:00Z";

describe("a text with whatever characters", () => {
  it("leaves a feed well-formed", async () => {
    expect(await faultsOf("<a>\x0B</a>")).not.toEqual([]);
    const entries = texts.map((text, index) => ({
      id: `${url}${index}`,
      url,
      title: text,
      updatedAt: at,
      paragraphs: [text, text],
    }));
    for (const text of hostile) {
      const about = { title: text, subtitle: text, author: text, url, feedUrl: url, startedAt: at };
      expect(await faultsOf(toAtom({ ...about, entries: text === "\x0B" ? entries : [] }))).toEqual([]);
    }
  });

  it("leaves a schedule and a chart well-formed", async () => {
    const event = {
      ...{ id: 1, guid: "a", date: at, start: "10:00", duration: "01:00", room: "Sala", slug: "a", url },
      ...{ track: "", type: "", language: "pl", links: [] },
    };
    const days = texts.map((text) => ({
      ...{ index: 1, date: "2026-11-01", start: at, end: at },
      rooms: [
        {
          name: text,
          events: [
            { ...event, title: text, abstract: text, persons: [{ name: text, guid: "b", number: 1 }] },
          ],
        },
      ],
    }));
    const about = { version: "1", title: "\x0B", acronym: "a_b_c", url, timeZone: "Europe/Warsaw" };
    expect(await faultsOf(toScheduleXml({ ...about, rooms: [], tracks: [], days }))).toEqual([]);
    const bars = texts.map((label) => ({ label, value: 1, length: 1 }));
    const file = { title: "\x0B", description: "\uFFFE", credit: "\uD800", texts };
    expect(await faultsOf(toChartSvg({ ...file, chart: { bars } as never }))).toEqual([]);
  });

  it("is read back from a calendar, an event each, and nothing else begins there", () => {
    const events = texts.map((text, index) => ({
      ...{ uid: `u${index}`, sequence: 0, start: "2026-11-01", url, modifiedAt: at },
      title: text,
      description: text,
      location: text,
      categories: [text],
    }));
    const about = { name: hostile.join(), url, language: "pl", timeZone: "Europe/Warsaw" };
    const written = toCalendar({ ...about, events });
    const read = new ICAL.Component(ICAL.parse(written) as unknown[]);
    expect(read.getAllSubcomponents("vevent")).toHaveLength(texts.length);
    expect(toWritable(written)).toBe(written);
  });

  it("stays one content line of a vCard", () => {
    for (const text of texts) {
      const line = foldLine(`NOTE:${escapeText(text)}`);
      expect(line.replaceAll("\r\n ", "")).not.toMatch(/[\r\n]/);
      expect(foldLine(`URL:${text}`).replaceAll("\r\n ", "")).not.toMatch(/[\r\n]/);
    }
  });

  it("is one cell of a table, whole but for what no file can hold", () => {
    const table = toCsv(
      texts.map((text) => ["x", text]),
      csvDialectOf("pl"),
    );
    const rows = parseCsv(table.slice(1), ";");
    expect(rows).toHaveLength(texts.length);
    rows.forEach(([, cell], index) => {
      const expected = toWritable(texts[index] ?? "");
      expect([expected, `'${expected}`]).toContain(cell);
    });
  });

  it("is kept where files can hold it: letters, tabs, line breaks, pictures", () => {
    const text = "Zażółć\tgęślą\njaźń 🧶 \u00A0–\u2028";
    expect(toWritable({ text, list: [text, 1, undefined] })).toEqual({ text, list: [text, 1, undefined] });
    expect(toWritable("a\x0Bb")).toBe("a\uFFFDb");
  });
});
