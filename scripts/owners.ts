import { ownersCommand } from "./owners/command.ts";
import { runCommand } from "#src/commands/run-command.ts";

await runCommand(ownersCommand);
