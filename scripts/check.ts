import { existsSync } from "node:fs";
import { enableCompileCache } from "node:module";
import { cacheFolder } from "#src/core/files/cache-folder.ts";

// Threads take it over from here.
process.env["NODE_COMPILE_CACHE"] ??= cacheFolder("code");
// Writing it takes half a second: a first run, which has enough to do, leaves it to its threads and to the next run.
if (existsSync(cacheFolder("check"))) enableCompileCache();
const [{ runCommand }, { checkCommand }] = await Promise.all([
  import("#src/commands/run-command.ts"),
  import("./check/command.ts"),
]);
await runCommand(checkCommand);
