import { reportCommand } from "./report/command.ts";
import { runCommand } from "#src/commands/run-command.ts";

await runCommand(reportCommand);
