import { publishedCommand } from "./published/command.ts";
import { runCommand } from "#src/commands/run-command.ts";

await runCommand(publishedCommand);
