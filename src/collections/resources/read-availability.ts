import type { Availability } from "./availability.ts";
import { toBusyDays } from "./busy-days.ts";
import { toBusyTimes } from "./busy-times.ts";
import { MOST_BYTES } from "./calendar-limits.ts";
import { fetchText } from "#src/core/network/fetch-text.ts";
import { showUnseen } from "#src/core/text/unseen.ts";
import { toEndOfDay, toStartOfDay } from "#src/core/time/instants.ts";
import { getClock } from "#src/store/clock.ts";
import { readDownload } from "#src/store/downloads.ts";
import { addDays } from "#src/core/time/calendar-days.ts";

const LOCAL = "/pliki/";
const DAYS = 28;
const LIMITS = {
  bytes: MOST_BYTES,
  seconds: 8,
  types: /^(?:text\/(?:calendar|plain|x-vcalendar)|application\/(?:octet-stream|ics))$/i,
};

/**
 * Reads a public iCal calendar (`https:`, or a file of the content) and finds what is taken in the next four weeks.
 * A calendar that does not answer, or cannot be read to its end, never stops a build: a warning is written, and the page
 * says that the times are not known.
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
    const warning = showUnseen(`${url} could not be read (${String(error)})`);
    process.emitWarning(warning, "AvailabilityWarning");
    return { from: today, to, days: undefined };
  }
}

const readCalendar = async (url: string): Promise<string> =>
  url.startsWith(LOCAL)
    ? new TextDecoder().decode(readDownload(url.slice(LOCAL.length)))
    : fetchText(new URL(url), LIMITS);
