import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readNow } from "#src/core/time/read-now.ts";

/** The day on which the entries of the fixtures are as their files say: open, announced, ended. */
const WRITTEN_ON = "2026-11-23";

/** Moves the days from October 2026 to March 2027 in all Markdown files of a folder, so that the day of writing is today. */
export function moveDays(folder: string): void {
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".md"))) {
    const file = join(folder, name);
    writeFileSync(file, readFileSync(file, "utf8").replaceAll(/202(?:6-1[0-2]|7-0[1-3])-\d\d/g, moveDay));
  }
}

/** The offset of Warsaw at noon of a day, `+01:00`. */
export function readOffset(day: string): string {
  const parts = new Intl.DateTimeFormat("en", { timeZone: "Europe/Warsaw", timeZoneName: "longOffset" });
  const zone = parts.formatToParts(new Date(`${day}T12:00:00Z`)).find(({ type }) => type === "timeZoneName");
  return zone?.value.replace("GMT", "") ?? "Z";
}

/** The day in Warsaw at a moment, `YYYY-MM-DD`. */
export const dayOf = (moment: Date): string =>
  moment.toLocaleDateString("sv-SE", { timeZone: "Europe/Warsaw" });

/** Where a day of a fixture was moved to, `YYYY-MM-DD`: as far from today in Warsaw as it was from the day of writing. */
export function moveDay(day: string): string {
  const moment = Date.parse(day) + Date.parse(dayOf(readNow())) - Date.parse(WRITTEN_ON);
  return new Date(moment).toISOString().slice(0, 10);
}
