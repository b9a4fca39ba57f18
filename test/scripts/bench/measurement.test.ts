import { spawn } from "node:child_process";
import { existsSync, lstatSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { describeOutput, toKind } from "#scripts/bench/describe-output.ts";
import { waitUntil } from "#scripts/bench/measure-dev.ts";
import { toScriptingTime } from "#scripts/bench/measure-toggle.ts";
import { parseParts } from "#scripts/bench/parts.ts";
import { readProcessorTime } from "#scripts/bench/process-tree.ts";
import { copyProject, forgetCaches } from "#scripts/bench/project-copy.ts";
import { addSteps, pickMedian, pickWorst, runStep } from "#scripts/bench/run-step.ts";
import { createTemporaryFolder } from "#test/support/temporary-folder.ts";

const here = { cwd: import.meta.dirname };

describe("scripting time", () => {
  it("is counted once, only on the page's main thread", () => {
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
});

describe("the cost of steps", () => {
  const quick = { seconds: 1, megabytes: 90, cpu: 2 };
  const slow = { seconds: 3, megabytes: 200, cpu: 5 };
  const unknown = { seconds: 2, megabytes: undefined, cpu: undefined };

  it("is the sum of times and the highest memory, where they are known", () => {
    expect(addSteps([quick, slow, unknown])).toEqual({ seconds: 6, megabytes: 200, cpu: 7 });
    expect(addSteps([unknown])).toEqual(unknown);
  });

  it("has a median and a worst run", () => {
    expect([pickMedian([slow, quick, unknown]), pickWorst([quick, slow, unknown])]).toEqual([unknown, slow]);
    expect([pickMedian([]), pickWorst([])]).toEqual([undefined, undefined]);
  });

  it("counts the processor time of a process whose name has brackets and blanks", () => {
    const stat = `42 (a (b) c) S ${Array.from({ length: 10 }, () => 0).join(" ")} 100 50 25 25 20 0`;
    expect(readProcessorTime(stat)).toBe(2);
  });

  it.runIf(process.platform === "linux")("includes what a process cost that the command starts", async () => {
    const child = "const held = Buffer.alloc(150e6, 1); setTimeout(() => held.length, 800)";
    const parent = `require("node:child_process").spawnSync(process.execPath, ["-e", ${JSON.stringify(child)}])`;
    const { megabytes = 0, cpu = 0 } = await runStep(process.execPath, ["-e", parent], here);
    expect(megabytes).toBeGreaterThan(150);
    expect(cpu).toBeGreaterThan(0);
  });

  it("has no memory of a child that has not begun a program of its own", async () => {
    const script = join(createTemporaryFolder(), "parent.mjs");
    const code = `import { spawnSync } from "node:child_process";
      if (process.env.IS_CHILD) setTimeout(() => undefined, 1500);
      else spawnSync(process.execPath, process.argv.slice(1), { env: { IS_CHILD: "1" } });`;
    writeFileSync(script, code);
    const own = await runStep(process.execPath, [script], here);
    writeFileSync(script, code.replace("process.argv.slice(1)", '[...process.argv.slice(1), "own"]'));
    const both = await runStep(process.execPath, [script], here);
    expect((both.megabytes ?? NaN) / (own.megabytes ?? NaN)).toBeGreaterThan(1.5);
  });

  it("is not given of a command that fails: its output is", async () => {
    const failing = runStep(process.execPath, ["-e", "console.error('no disk'); process.exit(3)"], here);
    await expect(failing).rejects.toThrow(/ended with 3\nno disk/);
  });

  it("is not waited for when the server has died", async () => {
    const server = spawn(process.execPath, ["-e", ""]);
    await new Promise((resolve) => server.once("close", resolve));
    expect(await waitUntil(() => Promise.resolve(false), server)).toBeNaN();
  });
});

describe("the output of a build", () => {
  it.each([
    ["podmioty/organizacja-7/index.html", "entity page"],
    ["entities/organizacja-7/index.html", "entity page"],
    ["en/podmioty/organizacja-7/index.html", "entity page"],
    ["og/podmioty/kgw.png", "other file"],
    ["podmioty/index.html", "whole list"],
    ["podmioty/2/index.html", "whole list"],
    ["podmioty/strona/2/index.html", "whole list"],
    ["podmioty/powiat/torun/index.html", "list by county"],
    ["podmioty/powiat/torun/2/index.html", "list by county"],
    ["podmioty/powiat/torun/pralnia/index.html", "list by county and service"],
    ["powiaty/torun/kanal.xml", "Atom feed"],
    ["kontakt/index.html", "other page"],
    ["podmioty/dane.json", "other file"],
  ])("knows %s as %s", (path, kind) => {
    expect(toKind(path)).toBe(kind);
  });

  it("is counted by kind", () => {
    const folder = createTemporaryFolder();
    mkdirSync(join(folder, "podmioty"));
    writeFileSync(join(folder, "podmioty/index.html"), "12345");
    writeFileSync(join(folder, "robots.txt"), "123");
    expect(describeOutput(folder)).toEqual({
      pages: 1,
      files: 2,
      megabytes: 8 / 1024 / 1024,
      kinds: [
        { kind: "whole list", files: 1, bytes: 5 },
        { kind: "other file", files: 1, bytes: 3 },
      ],
    });
  });
});

describe("the workplace", () => {
  it("is a copy of the project whose caches are its own", () => {
    const folder = join(createTemporaryFolder(), "project");
    copyProject(folder);
    expect(lstatSync(join(folder, "node_modules")).isSymbolicLink()).toBe(false);
    expect(existsSync(join(folder, "node_modules/astro/package.json"))).toBe(true);
    expect(existsSync(join(folder, "node_modules/.astro"))).toBe(false);
    mkdirSync(join(folder, "node_modules/.astro/kept"), { recursive: true });
    forgetCaches(folder);
    expect(existsSync(join(folder, "node_modules/.astro"))).toBe(false);
    expect(existsSync(join(folder, "node_modules/.bin/astro"))).toBe(true);
  });
});

describe("the parts of the benchmark", () => {
  it("are separated by commas and known", () => {
    expect(parseParts("dev, peers")).toEqual(["dev", "peers"]);
    expect(() => parseParts("dev,devil")).toThrow("parts");
  });
});
