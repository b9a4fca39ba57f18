import { newsletterCommand } from "./newsletter/command.ts";
import { runCommand } from "#src/commands/run-command.ts";

await runCommand(newsletterCommand);
