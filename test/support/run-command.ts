import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Command } from "#src/commands/command.ts";
import { performCommand } from "#src/commands/run-command.ts";
import { cacheFolder } from "#src/core/files/cache-folder.ts";

/** What a command leaves to whoever called it. */
export type Outcome = { code: number; stdout: string; stderr: string };

/** The folder of the project. */
export const root = join(import.meta.dirname, "../..");

/** The variables that a command started by a test gets. */
export const toEnvironment = (folder: string) => ({
  PATH: process.env["PATH"],
  SOURCE_DATE_EPOCH: process.env["SOURCE_DATE_EPOCH"],
  CONTENT_DIR: folder,
  // Starts of the same code are quicker.
  NODE_COMPILE_CACHE: cacheFolder("code"),
});

/** Runs a command in this process on a content folder, as `runCommand` does in its own; one at a time. */
export async function runHere(command: Command, folder: string, args: readonly string[]): Promise<Outcome> {
  const said = { stdout: "", stderr: "" };
  const { CONTENT_DIR: former } = process.env;
  process.env["CONTENT_DIR"] = folder;
  try {
    const code = await performCommand(command, args, {
      stdout: { write: (text) => (said.stdout += text) },
      stderr: { write: (text) => (said.stderr += text) },
    });
    return { code, ...said };
  } finally {
    if (former === undefined) delete process.env["CONTENT_DIR"];
    else process.env["CONTENT_DIR"] = former;
  }
}

/** Starts a program of `scripts/` as npm does; `options` are for Node. For what only a process of its own can show. */
export const startProgram = (
  script: string,
  folder: string,
  args: readonly string[],
  options: readonly string[] = [],
): Promise<Outcome> =>
  promisify(execFile)(process.execPath, [...options, `scripts/${script}.ts`, ...args], {
    cwd: root,
    env: toEnvironment(folder),
  }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: Outcome) => ({ code: error.code, stdout: error.stdout, stderr: error.stderr }),
  );
