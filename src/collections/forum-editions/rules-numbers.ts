import type { ForumEditionFile } from "./schema.ts";
import type { Entry, Rule } from "#src/collections/content.ts";
import { problemAt } from "#src/collections/content.ts";
import type { Problem } from "#src/check/problems.ts";

/** A number belongs to one edition of a series. */
export const checkEditions: Rule = (content) => {
  const first = new Map<string, Entry<ForumEditionFile>>();
  return content.entries["forum-editions"].flatMap((edition): Problem[] => {
    const { series, number } = edition.data;
    if (!series || number === undefined) return [];
    const key = `${series.id} ${number}`;
    const other = first.get(key);
    first.set(key, other ?? edition);
    if (!other) return [];
    return [
      problemAt(edition, "edition-number-duplicate", ["number"], {
        number,
        series: series.id,
        other: other.file,
      }),
    ];
  });
};
