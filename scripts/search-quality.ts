import { searchQualityCommand } from "./search-quality/command.ts";
import { runCommand } from "#src/commands/run-command.ts";

await runCommand(searchQualityCommand);
