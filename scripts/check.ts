import { checkCommand } from "./check/command.ts";
import { runCommand } from "./frame/run-command.ts";

await runCommand(checkCommand);
