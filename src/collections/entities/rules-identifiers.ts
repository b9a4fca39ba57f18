import type { EntityFile } from "./schema.ts";
import type { Entry, Rule } from "#src/collections/content.ts";
import { problemAt } from "#src/collections/content.ts";
import type { KeyPath } from "#src/core/integrity/problem.ts";
import type { Problem } from "#src/check/problems.ts";

const REGISTERS = ["krs", "nip", "regon"] as const;

/** A KRS, NIP or REGON number belongs to one organisation. */
export const checkIdentifiers: Rule = (content) =>
  REGISTERS.flatMap((register) => {
    const first = new Map<string, Entry<EntityFile>>();
    return content.entries.entities.flatMap((entity): Problem[] => {
      const number = entity.data.identifiers?.[register];
      if (number === undefined) return [];
      const other = first.get(number);
      if (!other) {
        first.set(number, entity);
        return [];
      }
      const values = { number, other: other.id, otherName: other.data.name ?? other.id };
      return [problemAt(entity, "duplicate-identifier", ["identifiers", register], values)];
    });
  });

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
  const position: KeyPath = ["id"];
  return problemAt(entry, "vocabulary-id-duplicate", position, {
    id: entry.id,
    item: Number(other.path[0]) + 1,
  });
}
