import { spawn, type ChildProcess } from "node:child_process";
import { readdirSync, readFileSync, watch } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { importCommand } from "#scripts/import/command.ts";
import { checkFolder, entity, makeContent } from "#test/support/content-folder.ts";
import { serveKrs, type Registered } from "#test/support/krs-service.ts";
import { root, runHere, startProgram, toEnvironment } from "#test/support/run-command.ts";

const open: { close: () => void }[] = [];
afterEach(() => open.splice(0).forEach((service) => service.close()));

const toArgs = (args: string[]) => ["krs", "--all", "--per-second", "1000", ...args];
const run = (folder: string, ...args: string[]) => runHere(importCommand, folder, toArgs(args));
const start = (folder: string, ...args: string[]) => startProgram("import", folder, toArgs(args));

/** Entities with numbers, and the service that knows something more of each. */
async function prepare(count: number) {
  const numbers = Array.from({ length: count }, (_, index) => `00099960${String(index).padStart(2, "0")}`);
  const files = Object.fromEntries(
    numbers.map((krs, index) => [
      `entities/klub-${index}.md`,
      entity({ name: `Klub ${index}`, identifiers: { krs } }).replace("---\n", "---\n# Ours\n"),
    ]),
  );
  const known = Object.fromEntries(
    numbers.map((krs, index): [string, Registered] => [
      krs,
      { name: `KLUB ${index}`, website: `klub${index}.example.org` },
    ]),
  );
  const service = await serveKrs(known);
  open.push(service);
  return { folder: makeContent(files), files, url: service.url };
}

/** Kills a process while it writes: after so many changes in the folder of entities, or when it is done. */
async function killAtEvent(folder: string, events: number, child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once("exit", resolve));
  let left = events;
  const watcher = watch(join(folder, "entities"), () => (left -= 1) === 0 && child.kill("SIGKILL"));
  await ended;
  watcher.close();
}

it("the command shows a plan, writes it when told to, and has nothing to do then", async () => {
  const { folder, files, url } = await prepare(3);
  const dry = await run(folder, "--url", url);
  expect(dry).toMatchObject({ code: 0, stderr: "" });
  expect(dry.stdout).toContain("+ website: https://klub1.example.org");
  expect(dry.stdout).toContain("niczego nie zapisano");
  expect(readFileSync(join(folder, "entities/klub-1.md"), "utf8")).toBe(files["entities/klub-1.md"]);
  const done = await run(folder, "--url", url, "--write", "--json");
  expect(JSON.parse(done.stdout)).toMatchObject({ counts: { changed: 3 }, written: { length: 3 } });
  expect(readFileSync(join(folder, "entities/klub-1.md"), "utf8")).toContain("# Ours\n");
  expect((await run(folder, "--url", url, "--lang", "en")).stdout).toContain("There is nothing to write");
});

it("a choice that cannot be understood is refused before the service is asked", async () => {
  const { folder } = await prepare(1);
  const refused = await run(folder, "--url", "http://127.0.0.1:1", "--match", "klub");
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain("klub");
  expect(refused.stderr).not.toContain("127.0.0.1");
});

it("two imports take turns, and one that is killed leaves every file old or new", async () => {
  const { folder, files, url } = await prepare(12);
  for (const events of [1, 4]) {
    await killAtEvent(
      folder,
      events,
      spawn(process.execPath, ["scripts/import.ts", ...toArgs(["--url", url, "--write"])], {
        cwd: root,
        env: toEnvironment(folder),
      }),
    );
    for (const [path, former] of Object.entries(files)) {
      const text = readFileSync(join(folder, path), "utf8");
      if (text !== former)
        expect(text).toMatch(/website: https:\/\/klub\d+\.example\.org[\s\S]*A short text\.\n$/);
    }
  }
  const both = await Promise.all([
    start(folder, "--url", url, "--write"),
    start(folder, "--url", url, "--write"),
  ]);
  expect(both.map(({ code }) => code)).toEqual([0, 0]);
  expect(readdirSync(join(folder, "entities")).filter((name) => name.endsWith(".part"))).toEqual([]);
  const errors = checkFolder(folder).filter(({ severity }) => severity === "error");
  expect(errors.filter(({ id }) => id !== "date-in-future")).toEqual([]);
});
