import { readArguments } from "./check/arguments.ts";
import { renderReport } from "./check/render.ts";
import { formatGithub } from "./check/report-github.ts";
import { formatJson } from "./check/report-json.ts";
import { formatTerminal } from "./check/report-terminal.ts";
import { runCheck } from "./check/run-check.ts";
import { contentFolder } from "./content-files.ts";

const request = readArguments(process.argv.slice(2));

if (request.use === "check") {
  const { format, language } = request;
  const today = new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Warsaw" });
  const report = renderReport(runCheck(contentFolder(), today), language);
  const colours = process.stdout.isTTY && !process.env["NO_COLOR"];
  if (format === "json") process.stdout.write(formatJson(report));
  else if (format === "github") process.stdout.write(formatGithub(report, language));
  else process.stdout.write(formatTerminal(report, language, colours));
  process.exitCode = report.counts.errors > 0 ? 1 : 0;
} else {
  const stream = request.use === "help" ? process.stdout : process.stderr;
  stream.write(request.message);
  process.exitCode = request.use === "help" ? 0 : 2;
}
