import { searchQualityCommand } from "./search-quality/command.ts";
import { runCommand } from "./frame/run-command.ts";

await runCommand(searchQualityCommand);
