import { getImportText } from "#src/i18n/import-messages.ts";
import { contentFolder } from "./content-files.ts";
import { readArguments, type ImportArguments } from "./import/arguments.ts";
import { importBoundaries, PRG } from "./import/boundaries.ts";
import { ImportFault } from "./import/fault.ts";
import { importOpps } from "./import/opp.ts";
import { importRemarks } from "./import/remarks.ts";
import { reportOpps } from "./import/report-opps.ts";
import { reportFault, reportRemarks } from "./import/report-remarks.ts";

const request = readArguments(process.argv.slice(2));
const { language } = request;

async function run(asked: Exclude<ImportArguments, { use: "help" | "wrong" }>): Promise<string> {
  const today = new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Warsaw" });
  if (asked.use === "remarks") return reportRemarks(importRemarks(contentFolder(), asked), language);
  if (asked.use === "opp") return reportOpps(importOpps(contentFolder(), asked, today), language);
  return getImportText(language, "done", await importBoundaries(contentFolder(), asked.url ?? PRG, today));
}

if (request.use === "help") {
  process.stdout.write(`${getImportText(language, "usage")}\n`);
} else if (request.use === "wrong") {
  const wrong = getImportText(language, "wrong", { argument: request.argument });
  process.stderr.write(`${wrong}\n\n${getImportText(language, "usage")}\n`);
  process.exitCode = 2;
} else {
  try {
    process.stdout.write(`${await run(request)}\n`);
  } catch (error) {
    if (!(error instanceof ImportFault)) throw error;
    process.stderr.write(`${reportFault(error, language)}\n`);
    process.exitCode = 1;
  }
}
