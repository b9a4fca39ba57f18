import { releaseCommand } from "./release/command.ts";
import { runCommand } from "./frame/run-command.ts";

await runCommand(releaseCommand);
