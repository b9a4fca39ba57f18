import type { Availability } from "./availability.ts";
import { toBusyDays } from "./busy-days.ts";
import { toBusyTimes } from "./busy-times.ts";
import { toEndOfDay, toStartOfDay } from "#src/core/time/instants.ts";
import { getClock } from "#src/store/clock.ts";
import { readDownload } from "#src/store/downloads.ts";
import { addDays } from "#src/core/time/calendar-days.ts";

const LOCAL = "/pliki/";
const DAYS = 28;
const PATIENCE = 8000;
const LARGEST = 2_000_000;

/**
 * Reads a public iCal calendar (`https:`, or a file of the content) and finds what is taken in the next four weeks.
 * A calendar that does not answer never stops a build: a warning is written, and the page says that the times are
 * not known.
 */
export async function getAvailability(url: string): Promise<Availability> {
  const { today, timeZone } = await getClock();
  const to = addDays(today, DAYS - 1);
  const window = {
    from: Date.parse(toStartOfDay(today, timeZone)),
    to: Date.parse(toEndOfDay(to, timeZone)),
  };
  try {
    const times = toBusyTimes(await readCalendar(url), window, timeZone);
    return { from: today, to, days: toBusyDays(times, timeZone) };
  } catch (error) {
    process.emitWarning(`${url} could not be read (${String(error)})`, "AvailabilityWarning");
    return { from: today, to, days: undefined };
  }
}

async function readCalendar(url: string): Promise<string> {
  if (url.startsWith(LOCAL)) return new TextDecoder().decode(readDownload(url.slice(LOCAL.length)));
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const text = await response.text();
  if (text.length > LARGEST) throw new Error("too large");
  return text;
}
