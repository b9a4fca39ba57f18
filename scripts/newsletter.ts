import { newsletterCommand } from "./newsletter/command.ts";
import { runCommand } from "./frame/run-command.ts";

await runCommand(newsletterCommand);
