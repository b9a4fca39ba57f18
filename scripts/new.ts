import { newCommand } from "./new/command.ts";
import { runCommand } from "#src/commands/run-command.ts";

await runCommand(newCommand);
