import OpeningHours from "opening_hours";
import { toOpeningWeek } from "#src/core/places/opening-hours.ts";
import type { Rule } from "#src/collections/content.ts";
import { problemAt } from "#src/collections/content.ts";
import { listPlacedEntries } from "./placed-entries.ts";

type Reading = { fault?: string; pretty?: string };

/** Opening hours in the notation of OpenStreetMap; where the meaning is clear the proper notation is offered. */
export const checkOpeningHours: Rule = (content) =>
  [...listPlacedEntries(content), ...content.entries["advice-points"]].flatMap((entry) => {
    const openingHours = "openingHours" in entry.data ? entry.data.openingHours : undefined;
    if (openingHours === undefined) return [];
    const { fault, pretty } = readOpeningHours(openingHours);
    if (fault === undefined) return [];
    const accepted = pretty !== undefined && readOpeningHours(pretty).fault === undefined;
    const values = { value: openingHours, message: fault, corrected: accepted ? pretty : undefined };
    return [problemAt(entry, "opening-hours-syntax", ["openingHours"], values)];
  });

/** What the library says of the notation: a fault when it had to guess, gave up, or cannot make a week of it. */
function readOpeningHours(text: string): Reading {
  try {
    const hours = new OpeningHours(text, null);
    const warning = hours.getWarnings()[0];
    if (warning !== undefined) return { fault: firstSentence(warning), pretty: hours.prettifyValue() };
    toOpeningWeek(text);
    return {};
  } catch (error) {
    return { fault: firstSentence(String(error)) };
  }
}

/** The library writes `value <--- (message)`. */
const firstSentence = (message: string) => /<---\s*\((.*)\)\s*$/s.exec(message)?.[1] ?? message;
