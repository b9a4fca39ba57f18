import { messages } from "#src/i18n/messages.ts";
import { describe, expect, it } from "vitest";
import { getNeighbours, toHistory } from "#src/collections/cooperation-programmes/history.ts";
import { toCooperationProgramme } from "#src/collections/cooperation-programmes/model.ts";
import { getDirection, getProgress } from "#src/collections/cooperation-programmes/progress.ts";
import {
  indicatorColumns,
  toIndicatorRows,
  toTaskRows,
} from "#src/collections/cooperation-programmes/tables.ts";
import { sections } from "#src/site/sections.ts";
import { paths } from "#src/i18n/paths.ts";
import { formatProgrammeName } from "#src/collections/cooperation-programmes/programme-name.ts";
import { cooperationProgrammeSchema } from "#src/collections/cooperation-programmes/schema.ts";

const source = { url: "https://example.org", title: "Uchwała", accessedOn: "2026-11-23" };
const parse = (fields: object) =>
  cooperationProgrammeSchema().parse({
    title: "Program współpracy",
    summary: "Program, który istnieje tylko po to, żeby sprawdził go test.",
    kind: "yearly",
    years: { from: 2021 },
    sources: [source],
    verifiedOn: "2026-11-23",
    ...fields,
  });
const links = new Map([["pages/zlecaj-pes", { name: "Zlecaj PES", href: "/zlecaj-pes/" }]]);
const programme = (id: string, fields: object = {}) =>
  toCooperationProgramme(id, paths.cooperationProgramme(id), parse(fields), {
    entities: new Map(),
    findPortalPage: ({ collection, id: page }) => links.get(`${collection}/${page}`),
  });
const indicator = (fields: object) =>
  parse({ indicators: [{ id: "wskaznik", name: "Wskaźnik", ...fields }] }).indicators[0] ?? raise();
const raise = (): never => {
  throw new Error("no indicator");
};

describe("progress of an indicator", () => {
  const way = { baseline: { value: 100 }, target: { value: 300 } };

  it.each([
    ["rises half of the way", { ...way, values: [{ year: 2021, value: 200 }] }, 0.5, "under-way"],
    ["is at its target", { ...way, values: [{ year: 2021, value: 300 }] }, 1, "reached"],
    ["is beyond its target", { ...way, values: [{ year: 2021, value: 400 }] }, 1.5, "reached"],
    ["falls behind its baseline", { ...way, values: [{ year: 2021, value: 50 }] }, 0, "under-way"],
    [
      "should fall and falls",
      { baseline: { value: 40 }, target: { value: 10 }, values: [{ year: 2021, value: 25 }] },
      0.5,
      "under-way",
    ],
    [
      "should fall and is low enough",
      { baseline: { value: 40 }, target: { value: 10 }, values: [{ year: 2021, value: 8 }] },
      32 / 30,
      "reached",
    ],
    ["has no baseline", { target: { value: 50 }, values: [{ year: 2021, value: 10 }] }, 0.2, "under-way"],
    [
      "should fall from nobody knows where",
      { direction: "down", target: { value: 5 }, values: [{ year: 2021, value: 7 }] },
      undefined,
      "under-way",
    ],
    ["has no target", { values: [{ year: 2021, value: 7 }] }, undefined, "no-target"],
    ["has no value", { target: { value: 5 } }, undefined, "no-value"],
    [
      "should stay where it is",
      { baseline: { value: 5 }, target: { value: 5 }, values: [{ year: 2021, value: 5 }] },
      undefined,
      "reached",
    ],
  ])("%s", (_, fields, share, state) => {
    const progress = getProgress(indicator(fields));
    expect(progress.state).toBe(state);
    if (share === undefined) expect(progress.share).toBeUndefined();
    else expect(progress.share).toBeCloseTo(share, 10);
  });

  it("uses the newest year, not the last line", () => {
    const values = [
      { year: 2023, value: 250 },
      { year: 2021, value: 150 },
    ];
    expect(getProgress(indicator({ ...way, values })).latest).toEqual({ year: 2023, value: 250 });
  });

  it("uses the stated direction rather than the one implied by the target", () => {
    expect(getDirection(indicator({ target: { value: 5 } }))).toBe("up");
    expect(getDirection(indicator({ target: { value: 5 }, direction: "down" }))).toBe("down");
  });
});

describe("the history of programmes", () => {
  const multiYear = programme("wieloletni", { kind: "multi-year", years: { from: 2021, to: 2025 } });
  const earlier = programme("wczesniejszy", { kind: "multi-year", years: { from: 2016, to: 2020 } });
  const of = (year: number) => programme(`program-${year}`, { years: { from: year }, parent: "wieloletni" });
  const all = [of(2021), multiYear, of(2024), earlier, of(2022)];

  it("runs from the newest year down and includes missing years", () => {
    const { years, multiYear: long } = toHistory(all);
    expect(years.map(({ year, programmes }) => [year, programmes.length])).toEqual([
      [2024, 1],
      [2023, 0],
      [2022, 1],
      [2021, 1],
    ]);
    expect(long.map(({ id }) => id)).toEqual(["wieloletni", "wczesniejszy"]);
    expect(toHistory([]).years).toEqual([]);
  });

  it("knows the previous, next, parent and child programmes", () => {
    expect(getNeighbours(all[0] ?? raise(), all)).toMatchObject({
      previous: undefined,
      next: { id: "program-2022" },
      parent: { id: "wieloletni" },
      children: [],
    });
    expect(getNeighbours(multiYear, all)).toMatchObject({
      previous: { id: "wczesniejszy" },
      next: undefined,
      children: [{ id: "program-2024" }, { id: "program-2022" }, { id: "program-2021" }],
    });
  });
});

describe("a programme", () => {
  const full = programme("program-2021", {
    goals: [{ id: "wiedza", text: "Więcej wiedzy", subgoals: [{ id: "szkolenia", text: "Szkolenia" }] }],
    tasks: [
      {
        id: "1-a",
        text: "Szkolenia",
        area: "ngo",
        goal: "szkolenia",
        portal: [{ collection: "pages", id: "zlecaj-pes" }],
      },
      { id: "1-b", text: "Doradztwo", area: "ngo", budget: 12.5 },
    ],
    indicators: [
      {
        id: "osoby",
        name: "Przeszkolone osoby",
        target: { value: 10 },
        values: [
          { year: 2022, value: 4 },
          { year: 2021, value: 3 },
        ],
      },
      { id: "pusty", name: "Wskaźnik bez wartości" },
    ],
  });

  it("links its tasks to pages of the portal and to goals at any depth", () => {
    expect(full.tasks.map(({ goal, portal }) => [goal, portal.map(({ href }) => href)])).toEqual([
      ["Szkolenia", ["/zlecaj-pes/"]],
      [undefined, []],
    ]);
  });

  it("is exported as a table of tasks and a table of indicators", () => {
    const rows = toTaskRows(full, (href) => `https://example.org${href}`);
    expect(rows.map(({ portal, budget }) => [portal, budget])).toEqual([
      ["https://example.org/zlecaj-pes/", undefined],
      [undefined, 12.5],
    ]);
    const values = toIndicatorRows(full);
    expect(values.map(({ id, year, value }) => [id, year, value])).toEqual([
      ["osoby", 2021, 3],
      ["osoby", 2022, 4],
      ["pusty", undefined, undefined],
    ]);
    expect(Object.keys(values[0] ?? {})).toEqual([...indicatorColumns]);
  });

  it("has a short name that depends on its kind", () => {
    expect(formatProgrammeName(full, messages("pl"))).toBe("Program współpracy na rok 2021");
    expect(formatProgrammeName({ kind: "multi-year", years: { from: 2021, to: 2025 } }, messages("pl"))).toBe(
      "Wieloletni program współpracy 2021–2025",
    );
  });
});

describe("the portal's fixed pages", () => {
  it("have addresses that exist in the portal", () => {
    const known = new Set<unknown>(Object.values(paths));
    expect(sections.filter(({ path }) => !known.has(path))).toEqual([]);
  });
});
