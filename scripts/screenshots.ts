import { screenshotsCommand } from "./screenshots/command.ts";
import { runCommand } from "#src/commands/run-command.ts";

await runCommand(screenshotsCommand);
