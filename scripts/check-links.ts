import { checkLinksCommand } from "./check-links/command.ts";
import { runCommand } from "#src/commands/run-command.ts";

await runCommand(checkLinksCommand);
