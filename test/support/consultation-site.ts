import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { moveDays } from "./moved-days.ts";
import { createTemporaryFolder } from "./temporary-folder.ts";

const fixtures = join(import.meta.dirname, "../fixtures");

/**
 * A content folder with an open, an announced and an ended consultation, whatever the day is: dates of the last months
 * of 2026 are moved, so that the day of writing is today in Warsaw. The interface is Polish.
 */
export function makeConsultationContent(): string {
  const folder = createTemporaryFolder();
  cpSync(join(fixtures, "valid-minimal"), folder, { recursive: true });
  cpSync(join(fixtures, "consultations"), join(folder, "consultations"), { recursive: true });
  writeFileSync(join(folder, "files/formularz.odt"), " ".repeat(2000));
  edit(join(folder, "portal.yaml"), (text) => text.replace("languages: [en, pl]", "languages: [pl, en]"));
  moveDays(join(folder, "consultations"));
  return folder;
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, "utf8")));
}
