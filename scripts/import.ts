import { importCommand } from "./import/command.ts";
import { runCommand } from "#src/commands/run-command.ts";

await runCommand(importCommand);
