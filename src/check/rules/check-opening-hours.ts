import OpeningHours from "opening_hours";
import type { OpeningPlace } from "#src/core/fields/opening-place.ts";
import type { Problem } from "#src/check/problems.ts";
import { readText } from "#src/core/integrity/records.ts";
import { remember } from "../facts/notes.ts";
import { toOpeningTimes } from "#src/core/places/opening-times.ts";
import { listEntries, problemAt, type Entry, type Rule } from "#src/collections/content.ts";

/** What is wrong with a text as opening hours, if anything, and the correct notation where the meaning is clear. */
export type HoursReading = { fault?: string; pretty?: string };

/** The place used when the portal's own cannot be read. */
export const USUAL: OpeningPlace = { country: "pl" };

/** Notation that can be read for one day can be read for all. */
const ANY_DAY = "2024-01-08";

/**
 * Opening hours follow the notation of OpenStreetMap; the correct notation is suggested where the meaning is clear.
 */
export const checkOpeningHours: Rule = (content) => {
  const place = content.entries.portal[0]?.data.openingHours ?? USUAL;
  const given = JSON.stringify(place);
  return listEntries(content).flatMap((entry) => {
    const written = readText(entry.data, "openingHours");
    if (written === undefined) return [];
    return remember(entry, "opening hours", () => checkHours(entry, written, place), given);
  });
};

function checkHours(entry: Entry<unknown>, openingHours: string, place: OpeningPlace): Problem[] {
  const { fault, pretty } = readHours(openingHours, place);
  if (fault === undefined) return [];
  const accepted = pretty !== undefined && readHours(pretty, place).fault === undefined;
  const values = { value: openingHours, message: fault, corrected: accepted ? pretty : undefined };
  return [problemAt(entry, "opening-hours-syntax", ["openingHours"], values)];
}

/** Reads the notation with the library: a fault when it had to guess, gave up, or cannot make days of it. */
export function readHours(text: string, place: OpeningPlace): HoursReading {
  try {
    const hours = new OpeningHours(text, null);
    const warning = hours.getWarnings()[0];
    if (warning !== undefined) return { fault: firstSentence(warning), pretty: hours.prettifyValue() };
    toOpeningTimes(text, place, ANY_DAY);
    return {};
  } catch (error) {
    return { fault: firstSentence(String(error)) };
  }
}

/** The library writes `value <--- (message)`. */
const firstSentence = (message: string) => /<---\s*\((.*)\)\s*$/s.exec(message)?.[1] ?? message;
