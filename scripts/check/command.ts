import { contentFolder } from "../content-files.ts";
import { defineCommand, type Speaker } from "../frame/command.ts";
import { choice } from "../frame/options.ts";
import { readToday } from "../today.ts";
import { renderReport } from "./render.ts";
import { formatGithub } from "./report-github.ts";
import { formatJson } from "./report-json.ts";
import { formatTerminal } from "./report-terminal.ts";
import { runCheck } from "./run-check.ts";

const formats = ["terminal", "json", "github"] as const;

/** `npm run check`: checks the content of the portal. */
export const checkCommand = defineCommand("check", {
  parameters: { flags: { format: choice(formats, "terminal") } },
  run: ({ language, colours, now, print }: Speaker, { format }: { format: (typeof formats)[number] }) => {
    const today = readToday(contentFolder(), now);
    const report = renderReport(runCheck(contentFolder(), today), language);
    if (format === "json") print(formatJson(report));
    else if (format === "github") print(formatGithub(report, language));
    else print(formatTerminal(report, language, colours));
    return report.counts.errors > 0 ? 1 : 0;
  },
});
