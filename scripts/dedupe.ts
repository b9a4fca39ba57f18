import { dedupeCommand } from "./dedupe/command.ts";
import { runCommand } from "#src/commands/run-command.ts";

await runCommand(dedupeCommand);
