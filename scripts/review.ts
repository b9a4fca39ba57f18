import { reviewCommand } from "./review/command.ts";
import { runCommand } from "#src/commands/run-command.ts";

await runCommand(reviewCommand);
