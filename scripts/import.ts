import { getImportText } from "#src/i18n/import-messages.ts";
import { contentFolder } from "./content-files.ts";
import { readArguments, type ImportArguments } from "./import/arguments.ts";
import { importBoundaries, PRG } from "./import/boundaries.ts";
import { ImportFault } from "./import/fault.ts";
import { importRemarks } from "./import/remarks.ts";
import { reportFault, reportRemarks } from "./import/report-remarks.ts";

const request = readArguments(process.argv.slice(2));
const { language } = request;

async function run(asked: Extract<ImportArguments, { use: "boundaries" | "remarks" }>): Promise<string> {
  if (asked.use === "remarks") return reportRemarks(importRemarks(contentFolder(), asked), language);
  const today = new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Warsaw" });
  return getImportText(language, "done", await importBoundaries(contentFolder(), asked.url ?? PRG, today));
}

if (request.use === "boundaries" || request.use === "remarks") {
  try {
    process.stdout.write(`${await run(request)}\n`);
  } catch (error) {
    if (!(error instanceof ImportFault)) throw error;
    process.stderr.write(`${reportFault(error, language)}\n`);
    process.exitCode = 1;
  }
} else if (request.use === "help") {
  process.stdout.write(`${getImportText(language, "usage")}\n`);
} else {
  const wrong = getImportText(language, "wrong", { argument: request.argument });
  process.stderr.write(`${wrong}\n\n${getImportText(language, "usage")}\n`);
  process.exitCode = 2;
}
