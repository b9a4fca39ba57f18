import type { EntityFile } from "./schema.ts";
import type { Entry, Rule } from "#src/collections/content.ts";
import { problemAt } from "#src/collections/content.ts";
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
