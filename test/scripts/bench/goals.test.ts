import { describe, expect, it } from "vitest";
import { listGoals } from "#scripts/bench/goals.ts";
import { toMarkdown } from "#scripts/bench/report.ts";
import { noResults, OWN, PORTAL, steps, type Results } from "#scripts/bench/results.ts";

const PEER = "Hugo, equal";
const build = (size: number, generator: string, step: string, seconds: number, megabytes = 500) => ({
  size,
  generator,
  step,
  seconds,
  megabytes,
  cpu: seconds,
});
const browser = {
  size: 3000,
  entityHtml: 7000,
  missingWithoutScript: ["Usługi"],
  directoryScripts: 30_000,
  directoryData: 100_000,
  toggles: [20, 120],
  searches: [{ query: "catering", time: 250, bytes: 140_000 }],
};
const quiet = { load: 0.2, cores: 2, processor: "a processor", freeMegabytes: 4000, totalMegabytes: 8000 };
const results: Results = {
  ...noResults(),
  machine: [quiet, { ...quiet, load: 1.9 }],
  measurements: [
    build(300, OWN, steps.cold, 30),
    build(3000, OWN, steps.cold, 45, 3000),
    build(3000, OWN, steps.median, 18),
    build(3000, OWN, steps.twoLanguages, 54),
    build(3000, OWN, steps.checkCold, 4),
    build(3000, OWN, steps.checkEdited, 3),
    build(3000, PEER, steps.peer, 16),
    build(20_000, OWN, steps.cold, 360, 1000),
    build(20_000, OWN, steps.checkCold, 9),
    build(97, PORTAL, steps.cold, 20),
  ],
  outputs: [
    {
      size: 3000,
      generator: OWN,
      pages: 5000,
      files: 19_000,
      megabytes: 260,
      kinds: [{ kind: "entity page", files: 3000, bytes: 3000 * 17 * 1024 }],
    },
    {
      size: 3000,
      generator: PEER,
      pages: 5000,
      files: 9000,
      megabytes: 100,
      kinds: [{ kind: "entity page", files: 3000, bytes: 3000 * 16 * 1024 }],
    },
  ],
  dev: [
    { size: 3000, ready: 4, firstPage: 3.5, startPage: 1, changes: [0.4, 0.5, 3, 0.4, NaN], megabytes: 900 },
  ],
  browser: [browser],
  slow: [
    {
      size: 97,
      generator: PORTAL,
      what: "first search result",
      path: "/szukaj/?q=x",
      times: [9000, 3900, 3800],
    },
    { size: 97, generator: PORTAL, what: "filtered directory", path: "/podmioty/?county=1", times: [3100] },
  ],
  lighthouse: [
    {
      kind: "a frame",
      path: "/osadz/lista/",
      scores: { performance: 96, accessibility: 100, "best-practices": 96, seo: 66 },
      faults: ["is-crawlable"],
      machine: 1500,
      isUnlisted: true,
    },
  ],
  skipped: ["Eleventy 3, bare"],
  failures: ["3000 entities, phone: no browser"],
};
const verdicts = (goal: string) =>
  listGoals(results)
    .filter((one) => one.goal.includes(goal))
    .map(({ isMet }) => isMet);

describe("the goals of the benchmark", () => {
  it.each([
    ["whole cold build beside", [true]],
    ["after one edit beside", [false]],
    ["second language", [true]],
    ["check, one file changed", [false]],
    ["files of the site", [true]],
    ["size of the site", [false]],
    ["whole cold build of content/", [false]],
    ["server is ready", [true]],
    ["first page of an entity", [false]],
    ["a saved change is visible", [true]],
    ["missing without scripts", [false]],
    ["a facet's change", [false]],
    ["key to first result", [true]],
    ["transferred", [true]],
    ["search result over slow 3G", [true]],
    ["directory over slow 3G", [false]],
    ["best practices", [false]],
    ["SEO", []],
  ])("are met or missed according to the measurements: %s", (goal, expected) => {
    expect(verdicts(goal)).toEqual(expected);
  });

  it("judge memory at each size", () => {
    expect(verdicts("peak memory of a build")).toEqual([true, false, true]);
  });

  it("grow with the number of entities above 10,000", () => {
    expect(verdicts("check, cold")).toEqual([true, true]);
  });

  it("compare the cost of an entity from 3,000 up", () => {
    expect(listGoals(results).find(({ goal }) => goal.includes("cost of an entity"))).toMatchObject({
      of: "3000–20000",
      value: 1.2,
      isMet: false,
    });
  });

  it("are not met by a measurement that failed", () => {
    const nothing = { ...browser, toggles: [], searches: [{ query: "x", time: NaN, bytes: NaN }] };
    const dead = {
      size: 3000,
      ready: 5,
      firstPage: NaN,
      startPage: NaN,
      changes: [NaN, NaN],
      megabytes: 900,
    };
    const goals = listGoals({ ...noResults(), browser: [nothing], dev: [dead] });
    const failed = goals.filter(({ isMet }) => !isMet).map(({ goal }) => goal);
    expect(failed).toEqual(
      expect.arrayContaining([
        "its first page of an entity",
        "a saved change is visible, median",
        "scripting of a facet's change, slowest",
        "last key to first result",
      ]),
    );
  });
});

describe("the report", () => {
  it.each([
    ["a missed goal in bold", "| **not met** | peak memory of a build | 3000 entities | 3000 MB | 2048 |"],
    ["a ratio", "| met | whole cold build beside Hugo, equal | 3000 entities | 2.81 times | 3 |"],
    ["the files of each generator beside each other", "| 3000 | entity page | 3000 × 17.0 | 3000 × 16.0 |"],
    ["an answer that did not come", "0.40, 0.50, 3.00, 0.40, –"],
    ["a page that asks not to be listed", "66 (noindex on purpose)"],
    ["a quiet machine", "The machine was quiet when the run began."],
    ["its load afterwards", "- Load after: 1.90, memory 4000 of 8000 MB free."],
    ["what was left out", "- Eleventy 3, bare is not installed here: skipped."],
    ["what failed", "- Not measured: 3000 entities, phone: no browser"],
  ])("says %s", (_, line) => {
    expect(toMarkdown(results)).toContain(line);
  });

  it("warns of times that were taken on a busy machine", () => {
    const report = toMarkdown({ ...results, machine: [{ ...quiet, load: 1.1 }] });
    expect(report).toContain("**Times are not to be trusted**");
  });
});
