import { describe, expect, it } from "vitest";
import { listGoals } from "#scripts/bench/goals.ts";
import { toScriptingTime } from "#scripts/bench/measure-toggle.ts";
import { noResults, OWN, steps, type Results } from "#scripts/bench/measure.ts";
import { toMarkdown } from "#scripts/bench/report.ts";
import { addSteps, runStep } from "#scripts/bench/run-step.ts";

const build = (size: number, generator: string, step: string, seconds: number, megabytes = 500) => ({
  size,
  generator,
  step,
  seconds,
  megabytes,
});
const browser = {
  size: 3000,
  entityHtml: 7000,
  missingWithoutScript: ["Usługi"],
  directoryScripts: 30_000,
  directoryData: 100_000,
  toggles: [20, 120],
  searches: [{ query: "catering", time: 250, bytes: 190_000 }],
};
const results: Results = {
  ...noResults(),
  measurements: [
    build(300, OWN, steps.cold, 3),
    build(3000, OWN, steps.cold, 60, 3000),
    build(3000, OWN, steps.edited, 15),
    build(3000, "Hugo", steps.peer, 16),
  ],
  browser: [browser],
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
};
const missed = (goal: string) =>
  listGoals(results).filter((one) => one.goal.includes(goal) && !one.isMet).length;

describe("the goals of the benchmark", () => {
  it("are met or missed according to the measurements", () => {
    expect(missed("whole cold build")).toBe(0);
    expect(missed("after one edit")).toBe(0);
    expect(missed("peak memory")).toBe(1);
    expect(missed("cost of an entity")).toBe(1);
    expect(missed("missing without scripts")).toBe(1);
    expect(missed("a facet's change")).toBe(1);
    expect(missed("first result")).toBe(0);
    expect(missed("best practices")).toBe(1);
    expect(missed("SEO")).toBe(0);
  });

  it("are not met by a measurement that failed", () => {
    const nothing = { ...browser, toggles: [], searches: [{ query: "x", time: NaN, bytes: NaN }] };
    const goals = listGoals({ ...noResults(), browser: [nothing] });
    const failed = goals.filter(({ isMet }) => !isMet).map(({ goal }) => goal);
    expect(failed).toEqual(
      expect.arrayContaining(["scripting of a facet's change, slowest", "last key to first result"]),
    );
  });

  it("are listed in the report, with missed ones in bold", () => {
    const report = toMarkdown(results);
    expect(report).toContain("| **not met** | peak memory of a build | 3000 entities | 3000 MB | 2048 |");
    expect(report).toContain(
      "| met | whole cold build beside Hugo and Pagefind | 3000 entities | 3.75 times | 4 |",
    );
    expect(report).toContain("66 (noindex on purpose)");
  });
});

describe("the measurement", () => {
  it("counts scripting time once, only on the page's main thread", () => {
    const event = (name: string, ts: number, dur: number, tid = 1) => ({
      name,
      ph: "X",
      ts,
      dur,
      pid: 1,
      tid,
    });
    const thread = { name: "thread_name", ph: "M", ts: 0, pid: 1, tid: 1, args: { name: "CrRendererMain" } };
    const traceEvents = [
      thread,
      event("EventDispatch", 1000, 5000),
      event("FunctionCall", 2000, 1000),
      event("RunMicrotasks", 5500, 2500),
      event("Layout", 9000, 9000),
      event("FunctionCall", 1000, 9000, 2),
    ];
    expect(toScriptingTime({ traceEvents })).toBe(7);
  });

  it("adds up the times of steps and keeps the highest memory", () => {
    const steps = [
      { seconds: 1, megabytes: 90 },
      { seconds: 2, megabytes: 200 },
    ];
    expect(addSteps(steps)).toEqual({ seconds: 3, megabytes: 200 });
    expect(addSteps([{ seconds: 1, megabytes: undefined }]).megabytes).toBeUndefined();
  });

  it.runIf(process.platform === "linux")(
    "includes the memory of a process that the command starts",
    async () => {
      const child = "const held = Buffer.alloc(150e6, 1); setTimeout(() => held.length, 800)";
      const parent = `require("node:child_process").spawnSync(process.execPath, ["-e", ${JSON.stringify(child)}])`;
      const { megabytes = 0 } = await runStep(process.execPath, ["-e", parent], { cwd: import.meta.dirname });
      expect(megabytes).toBeGreaterThan(150);
    },
  );

  it("reports the output of a failed command", async () => {
    const failing = runStep(process.execPath, ["-e", "console.error('no disk'); process.exit(3)"], {
      cwd: import.meta.dirname,
    });
    await expect(failing).rejects.toThrow(/ended with 3\nno disk/);
  });
});
