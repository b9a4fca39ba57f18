import { docsCommand } from "./docs/command.ts";
import { runCommand } from "./frame/run-command.ts";

await runCommand(docsCommand);
