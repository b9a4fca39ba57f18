import { spawn } from "node:child_process";
import { join } from "node:path";

/**
 * Runs everything that `npm test` promises, on two cores side by side: format, lint and types in one lane; the builds
 * with their check of the content, and all tests, in the other. Ends with 1 when any of them failed.
 */
const root = join(import.meta.dirname, "..");
const bin = (name: string) => join(root, "node_modules/.bin", name);
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", ALL_SITES: "1" };

/** Runs a command; its output is shown live, or all at once when it has ended. */
function run(command: string, args: string[], isShownAtOnce = false): Promise<boolean> {
  return new Promise((resolve) => {
    const output = isShownAtOnce ? "inherit" : "pipe";
    const child = spawn(bin(command), args, { cwd: root, env, stdio: ["ignore", output, output] });
    let said = "";
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (part: Buffer) => (said += part.toString()));
    child.on("close", (code) => {
      process.stdout.write(said);
      resolve(code === 0);
    });
  });
}

async function checkCode(): Promise<boolean> {
  const isFormatted = await run("prettier", ["--check", "."]);
  const isClean = await run("eslint", ["--config", "test/eslint.config.mjs", "."]);
  // The builds beside it generate the same types, so it must not.
  const isTyped = await run("astro", ["check", "--noSync"]);
  return isFormatted && isClean && isTyped;
}

if (!(await run("astro", ["sync"]))) process.exit(1);
const tests = ["run", "--config", "test/vitest.config.ts", ...process.argv.slice(2)];
const results = await Promise.all([checkCode(), run("vitest", tests, true)]);
process.exitCode = results.every(Boolean) ? 0 : 1;
