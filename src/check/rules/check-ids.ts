import type { Entry, Rule } from "#src/collections/content.ts";
import { problemAt } from "#src/collections/content.ts";
import type { Problem } from "../problems.ts";

/** Ids of list items and of entries are permanent and each is used once. */
export const checkIds: Rule = (content) =>
  Object.values(content.entries).flatMap((entries) => {
    const first = new Map<string, Entry<unknown>>();
    return entries.flatMap((entry: Entry<unknown>): Problem[] => {
      const other = first.get(entry.id);
      if (entry.id === "" || !other) {
        first.set(entry.id, entry);
        return [];
      }
      return [repeated(entry, other)];
    });
  });

function repeated(entry: Entry<unknown>, other: Entry<unknown>): Problem {
  const isItem = entry.path.length > 0;
  if (!isItem) return problemAt(entry, "entry-id-duplicate", [], { id: entry.id, other: other.file });
  const values = { id: entry.id, item: Number(other.path[0]) + 1 };
  return problemAt(entry, "vocabulary-id-duplicate", ["id"], values);
}
