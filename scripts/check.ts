import { enableCompileCache } from "node:module";
import { cacheFolder } from "#src/core/files/cache-folder.ts";

// Threads take it over from here.
process.env["NODE_COMPILE_CACHE"] ??= cacheFolder("code");
enableCompileCache();
const [{ runCommand }, { checkCommand }] = await Promise.all([
  import("#src/commands/run-command.ts"),
  import("./check/command.ts"),
]);
await runCommand(checkCommand);
