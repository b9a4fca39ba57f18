import { fuzzCommand } from "./fuzz/command.ts";
import { runCommand } from "#src/commands/run-command.ts";

await runCommand(fuzzCommand);
