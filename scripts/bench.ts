import { benchCommand } from "./bench/command.ts";
import { runCommand } from "#src/commands/run-command.ts";

await runCommand(benchCommand);
