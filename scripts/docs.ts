import { docsCommand } from "./docs/command.ts";
import { runCommand } from "#src/commands/run-command.ts";

await runCommand(docsCommand);
