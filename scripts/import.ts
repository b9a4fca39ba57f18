import { getImportText } from "#src/i18n/import-messages.ts";
import { contentFolder } from "./content-files.ts";
import { readArguments } from "./import/arguments.ts";
import { importBoundaries, PRG } from "./import/boundaries.ts";
import { ImportFault } from "./import/fault.ts";

const request = readArguments(process.argv.slice(2));
const { language } = request;

if (request.use === "boundaries") {
  const today = new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Warsaw" });
  try {
    const written = await importBoundaries(contentFolder(), request.url ?? PRG, today);
    process.stdout.write(`${getImportText(language, "done", written)}\n`);
  } catch (error) {
    if (!(error instanceof ImportFault)) throw error;
    process.stderr.write(`${getImportText(language, `fault.${error.id}`, error.values)}\n`);
    process.exitCode = 1;
  }
} else if (request.use === "help") {
  process.stdout.write(`${getImportText(language, "usage")}\n`);
} else {
  const wrong = getImportText(language, "wrong", { argument: request.argument });
  process.stderr.write(`${wrong}\n\n${getImportText(language, "usage")}\n`);
  process.exitCode = 2;
}
