import { describe, expect, it } from "vitest";
import { toChart } from "#src/core/charts/chart.ts";
import { toEntity, type Entity } from "#src/collections/entities/model.ts";
import { countAges, countFounded, countTerms, isWorking } from "#src/statistics/counts.ts";
import { countMonths } from "#src/statistics/history-months.ts";
import { listLifeEvents, toLifeYears } from "#src/statistics/life-events.ts";
import { collatorOf } from "#src/i18n/format.ts";
import { exampleContext, exampleFile } from "#test/support/example-entity.ts";

const today = "2026-11-23";
const entityOf = (fields: Partial<typeof exampleFile>): Entity =>
  toEntity("a", { ...exampleFile, statuses: [], ...fields }, exampleContext);
const [held] = exampleFile.statuses;
const statusOf = (fields: object) => ({ ...held!, taxYears: [], ...fields });

describe("counts", () => {
  it("include each item once per term, most frequent first, with zero for unused terms", () => {
    const rows = countTerms(
      [["a", "a", "b"], ["b"], ["c"]],
      (terms) => terms,
      (label) => ({ label }),
      (a, b) => a.localeCompare(b),
      ["d"],
    );
    expect(rows.map(({ label, value }) => `${label} ${value}`)).toEqual(["b 2", "a 1", "c 1", "d 0"]);
  });

  it("group founding years into spans of five, with the last one up to this year", () => {
    const dates = ["1909-07-01", "1989", "1990", "1994-12-31", "1995", "2026-01", undefined];
    const spans = countFounded(
      dates.map((founded) => ({ founded })),
      today,
    );
    expect(spans[0]).toEqual({ from: undefined, to: 1989, value: 2 });
    expect(spans[1]).toEqual({ from: 1990, to: 1994, value: 2 });
    expect(spans[2]).toEqual({ from: 1995, to: 1999, value: 1 });
    expect(spans.at(-1)).toEqual({ from: 2025, to: 2026, value: 1 });
    expect(spans.reduce((sum, { value }) => sum + value, 0)).toBe(6);
  });

  it("group entries into spans of age up to the portal's limit, each day in exactly one", () => {
    const days = [
      "2026-11-23",
      "2026-10-24",
      "2026-10-23",
      "2026-05-27",
      "2026-05-26",
      "2020-01-01",
      undefined,
    ];
    const evidence = days.map((asOf) => ({ asOf }));
    const spans = countAges(evidence, today, 180);
    expect(spans.slice(0, 4)).toEqual([
      { from: 0, to: 30, value: 2 },
      { from: 31, to: 90, value: 1 },
      { from: 91, to: 180, value: 1 },
      { from: 181, to: 365, value: 1 },
    ]);
    expect(spans.map(({ years }) => years).slice(4)).toEqual([
      { from: 1, to: 3 },
      { from: 3, to: 5 },
      { from: 5, to: 10 },
      { from: 10, to: undefined },
    ]);
    expect(spans.find(({ from }) => from > 5 * 365)?.value).toBe(1);
    expect(spans.reduce((sum, { value }) => sum + value, 0)).toBe(6);
    expect(countAges(evidence, today, 400).map(({ to }) => to)).toContain(400);
    expect(
      countAges(evidence, today, 20)
        .map(({ from }) => from)
        .slice(0, 2),
    ).toEqual([0, 21]);
  });

  it("leave out only closed entities", () => {
    const states = ["active", "suspended", "in-liquidation", "closed"] as const;
    expect(states.map((state) => isWorking(entityOf({ lifeCycle: { state, since: "2025" } })))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it("are drawn relative to the whole as shares, and otherwise to the longest bar", () => {
    const rows = [{ label: "a", value: 5 }];
    expect(toChart(rows, 20, true).bars[0]?.length).toBe(0.25);
    expect(toChart(rows, 20).bars[0]?.length).toBe(1);
  });
});

describe("changes in the lives of entities", () => {
  const events = listLifeEvents(
    [
      entityOf({ name: "Nowa", founded: "2024-05" }),
      entityOf({ name: "Dawna", founded: "2010", lifeCycle: { state: "closed", since: "2024-12" } }),
      entityOf({ name: "W likwidacji", lifeCycle: { state: "in-liquidation", since: "2024" } }),
      entityOf({
        name: "Ze znakiem",
        statuses: [
          statusOf({ grantedOn: "2022", expiresOn: "2024-09-06" }),
          statusOf({ grantedOn: "2024-03-01", lostOn: "2024-10-01", expiresOn: "2030" }),
          statusOf({ grantedOn: "2025-01-01", expiresOn: "2028-01-01" }),
        ],
      }),
    ],
    today,
    collatorOf("pl").compare,
  );

  it("include those dated up to today, latest first, each with its reason", () => {
    expect(events.map(({ date, reason, entity }) => [date, reason, entity.name])).toEqual([
      ["2025-01-01", "granted", "Ze znakiem"],
      ["2024-12", "closed", "Dawna"],
      ["2024-10-01", "lost", "Ze znakiem"],
      ["2024-09-06", "expired", "Ze znakiem"],
      ["2024-05", "founded", "Nowa"],
      ["2024-03-01", "granted", "Ze znakiem"],
      ["2024", "in-liquidation", "W likwidacji"],
      ["2022", "granted", "Ze znakiem"],
      ["2010", "founded", "Dawna"],
    ]);
  });

  it("are counted by year, entities apart from statuses, and liquidation does not count as an end", () => {
    const years = toLifeYears(events);
    expect(years.map(({ year }) => year)).toEqual([2025, 2024, 2022, 2010]);
    expect(years[1]).toMatchObject({ gained: 1, lost: 1, granted: 1, ended: 2 });
    expect(years[1]?.events).toHaveLength(6);
  });
});

describe("the history of the files", () => {
  it("gives the number of entries added to and removed from a collection in each month", () => {
    const changes = [
      { day: "2026-11-02", key: "entities/a", status: "added" as const },
      { day: "2026-11-20", key: "entities/b", status: "added" as const },
      { day: "2026-11-21", key: "entities/b", status: "changed" as const },
      { day: "2026-12-01", key: "entities/a", status: "removed" as const },
      { day: "2026-11-02", key: "news/a", status: "added" as const },
    ];
    expect(countMonths(changes, "entities")).toEqual([
      { month: "2026-11", added: 2, removed: 0 },
      { month: "2026-12", added: 0, removed: 1 },
    ]);
    expect(countMonths([], "entities")).toEqual([]);
  });
});
