import { schemasCommand } from "./schemas/command.ts";
import { runCommand } from "#src/commands/run-command.ts";

await runCommand(schemasCommand);
