import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The day on which the entries of the fixtures are as their files say: open, announced, ended. */
const WRITTEN_ON = "2026-11-23";

/** Moves the days of the last months of 2026 in all Markdown files of a folder, so that the day of writing is today. */
export function moveDays(folder: string): void {
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".md"))) {
    const file = join(folder, name);
    writeFileSync(file, readFileSync(file, "utf8").replaceAll(/2026-1[0-2]-\d\d/g, moveDay));
  }
}

/** Where a day of a fixture was moved to, `YYYY-MM-DD`: as far from today in Warsaw as it was from the day of writing. */
export function moveDay(day: string): string {
  const today = new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Warsaw" });
  const moment = Date.parse(day) + Date.parse(today) - Date.parse(WRITTEN_ON);
  return new Date(moment).toISOString().slice(0, 10);
}
