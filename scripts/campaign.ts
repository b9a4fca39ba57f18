import { campaignCommand } from "./campaign/command.ts";
import { runCommand } from "#src/commands/run-command.ts";

await runCommand(campaignCommand);
