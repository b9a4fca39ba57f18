import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createTemporaryFolder } from "./temporary-folder.ts";

const fixtures = join(import.meta.dirname, "../fixtures");

/** The day on which the consultations of the fixture are as their files say: open, announced, ended. */
const WRITTEN_ON = "2026-11-23";

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
  for (const name of readdirSync(join(folder, "consultations")).filter((file) => file.endsWith(".md")))
    edit(join(folder, "consultations", name), (text) => text.replaceAll(/2026-1[12]-\d\d/g, moveDay));
  return folder;
}

/** Where a day of the fixture was moved to, `YYYY-MM-DD`. */
export function moveDay(day: string): string {
  const today = new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Warsaw" });
  const moment = Date.parse(day) + Date.parse(today) - Date.parse(WRITTEN_ON);
  return new Date(moment).toISOString().slice(0, 10);
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, "utf8")));
}
