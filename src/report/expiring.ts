import { listEntries, type Content, type Entry } from "#src/collections/content.ts";
import { collectionNames } from "#src/collections/index.ts";
import { isFields, mapRecords, readText } from "#src/core/integrity/records.ts";
import { toLastDay } from "#src/core/time/calendar-days.ts";
import { countDays } from "#src/core/time/day-count.ts";

/** Something that ends soon: what, in which field, on which day (`YYYY-MM-DD`), in how many days. */
export type Expiring = {
  collection: string;
  file: string;
  name: string;
  field: string;
  on: string;
  days: number;
};

/** Keys of a last day, wherever they occur. Ends of events are not among them: nobody has to renew an event. */
const ENDS = ["to", "until", "validTo", "expiresOn"] as const;

/** A date known at least to the year, with or without a clock time. */
const DATE = /^[12]\d{3}(?:-\d\d){0,2}(?=$|T)/;

/** What a reader calls an entry: its name or title, or its id. */
export function nameOf({ id, data }: { id: string; data: unknown }): string {
  const named = ["name", "title", "subject"].flatMap((key) => {
    const value: unknown = isFields(data) ? data[key] : undefined;
    const text = isFields(value) ? value["pl"] : value;
    return typeof text === "string" ? [text] : [];
  });
  return named[0] ?? id;
}

/** Whatever in any collection ends from `today` on within so many days, the first to end first. */
export const listExpiring = (content: Content, today: string, within: number): Expiring[] =>
  collectionNames
    .flatMap((collection) =>
      listEntries(content, collection).flatMap((entry) =>
        listEnds(entry).map((end) => ({
          ...{ collection, file: entry.file, name: nameOf(entry), days: countDays(today, end.on) },
          ...end,
        })),
      ),
    )
    .filter(({ days }) => days >= 0 && days <= within)
    .toSorted((a, b) => a.days - b.days);

const listEnds = ({ data, path: start }: Entry<object>): { field: string; on: string }[] =>
  mapRecords(data, (fields, path) =>
    ENDS.flatMap((key) => {
      const date = DATE.exec(readText(fields, key) ?? "")?.[0];
      return date === undefined ? [] : [{ field: [...start, ...path, key].join("."), on: toLastDay(date) }];
    }),
  );
