import { buildCommand } from "./build/command.ts";
import { runCommand } from "./frame/run-command.ts";

await runCommand(buildCommand);
