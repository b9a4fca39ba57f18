import { importCommand } from "./import/command.ts";
import { runCommand } from "./frame/run-command.ts";

await runCommand(importCommand);
