import { releaseCommand } from "./release/command.ts";
import { runCommand } from "#src/commands/run-command.ts";

await runCommand(releaseCommand);
