import { z } from "astro/zod";
import { findFieldNotes, listKeys, recordSchema, unwrap } from "#src/check/records/schema-fields.ts";
import type { KeyPath } from "#src/core/integrity/problem.ts";
import { findNearest } from "#src/core/text/nearest.ts";

/** Names of places, of which the code of the municipality is found. */
export const PLACES = ["voivodeship", "county", "municipality", "town"] as const;

/** A field of an entity that one value of a row fills, or an item of whose list. */
export type EntityField = { path: KeyPath; schema: z.ZodType; isList: boolean; notation: string };

/** The path of a field: `contacts.0.email` is `["contacts", 0, "email"]`. */
export const toPath = (name: string): (string | number)[] =>
  name.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/** Fields that a table does not fill: persons need consent (GDPR art. 6 and 7), pictures are files, the source is given once. */
const REFUSED = /(?:^|\.)person(?:\.|$)|^(?:logo|sources|alternatives|lang)(?:\.|$)/;

/** The field of a name, or the nearest name when entities have none that one value fills. */
export function findEntityField(name: string): EntityField | { nearest: string } {
  const path = toPath(name);
  const root = recordSchema("entities");
  let place: z.ZodType = root;
  for (const [depth, step] of path.entries()) {
    const before = path.slice(0, depth);
    const next = stepInto(place, step);
    if (!next || REFUSED.test(name)) return { nearest: nearestOf(String(step), listKeys(root, before)) };
    place = next;
  }
  const core = unwrap(place);
  const item = core instanceof z.ZodArray ? (core.def.element as z.ZodType) : undefined;
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

function stepInto(schema: z.ZodType, step: string | number): z.ZodType | undefined {
  const core = unwrap(schema);
  if (typeof step === "number")
    return core instanceof z.ZodArray ? (core.def.element as z.ZodType) : undefined;
  return core instanceof z.ZodObject && Object.hasOwn(core.shape, step)
    ? (core.shape[step] as z.ZodType)
    : undefined;
}
