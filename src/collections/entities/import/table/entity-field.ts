import { z } from "astro/zod";
import {
  findFieldNotes,
  itemOf,
  listKeys,
  recordSchema,
  stepInto,
  unwrap,
} from "#src/check/records/schema-fields.ts";
import { toKeyPath } from "#src/core/integrity/key-path.ts";
import type { KeyPath } from "#src/core/integrity/problem.ts";
import { findNearest } from "#src/core/text/nearest.ts";

/** Names of places, of which the code of the municipality is found. */
export const PLACES = ["voivodeship", "county", "municipality", "town"] as const;

/** A field of an entity that one value of a row fills, or an item of whose list. */
export type EntityField = { path: KeyPath; schema: z.ZodType; isList: boolean; notation: string };

/** Fields that a table does not fill: persons need consent (GDPR art. 6 and 7), pictures are files, the source is given once. */
const REFUSED = /(?:^|\.)person(?:\.|$)|^(?:logo|sources|alternatives|lang)(?:\.|$)/;

/** The field of a name, or the nearest name when entities have none that one value fills. */
export function findEntityField(name: string): EntityField | { nearest: string } {
  const path = toKeyPath(name);
  const root = recordSchema("entities");
  let place: z.ZodType = root;
  for (const [depth, step] of path.entries()) {
    const before = path.slice(0, depth);
    const next = stepInto(place, step);
    if (!next || REFUSED.test(name)) return { nearest: nearestOf(String(step), listKeys(root, before)) };
    place = next;
  }
  const item = itemOf(place);
  const schema = item ?? place;
  if (unwrap(schema) instanceof z.ZodObject)
    return {
      nearest: listKeys(root, item ? [...path, 0] : path)
        .map((key) => [name, ...(item ? [0] : []), key].join("."))
        .join(", "),
    };
  const { notation = unwrap(schema) instanceof z.ZodISODate ? "day" : "" } = findFieldNotes(
    root,
    item ? [...path, 0] : path,
  );
  return { path, schema, isList: item !== undefined, notation };
}

const nearestOf = (step: string, names: readonly string[]): string =>
  findNearest(step, names) ?? names.join(", ");
