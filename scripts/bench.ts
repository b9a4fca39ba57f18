import { benchCommand } from "./bench/command.ts";
import { runCommand } from "./frame/run-command.ts";

await runCommand(benchCommand);
