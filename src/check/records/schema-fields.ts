import { z } from "astro/zod";
import type { KeyPath } from "#src/core/integrity/problem.ts";
import { definitions, type CollectionName } from "#src/collections/index.ts";
import type { Definition } from "#src/collections/definition.ts";

/** A schema's notes on one field: its titles, its notation with the id of its problem, and the collection it names. */
export type FieldNotes = {
  pl?: string;
  en?: string;
  problem?: string;
  notation?: string;
  refersTo?: string;
};

/** Images are validated as paths: no picture is opened here. */
const imagePath = () => z.string() as never;

const schemas = new Map<string, z.ZodType>();

/** The schema of one record of a collection, with picture fields read as paths. */
export function recordSchema(collection: CollectionName): z.ZodType {
  const row: Definition = definitions[collection];
  const schema = schemas.get(collection) ?? row.schema(imagePath);
  schemas.set(collection, schema);
  return schema;
}

/** The notes of the field at `path` inside a record, or else those of the nearest field around it. */
export function findFieldNotes(schema: z.ZodType, path: KeyPath): FieldNotes {
  let notes: FieldNotes = {};
  let place: z.ZodType | undefined = schema;
  for (const key of path) {
    place = place && stepInto(place, key);
    notes = place ? mergeNotes(notes, place) : notes;
  }
  return notes;
}

/** The keys that a record may have at `path`. */
export function listKeys(schema: z.ZodType, path: KeyPath): string[] {
  let place: z.ZodType | undefined = schema;
  for (const key of path) place = place && stepInto(place, key);
  return place ? fieldsOf(place).map(([key]) => key) : [];
}

/** The fields of a group, each with its own schema, in their order; none for what is no group. */
export function fieldsOf(schema: z.ZodType): [string, z.ZodType][] {
  const core = unwrap(schema);
  return core instanceof z.ZodObject ? listFields(core) : [];
}

/** Whether a file may do without the field. */
export const isOptional = (schema: z.ZodType): boolean =>
  listLayers(schema).some(
    (layer) =>
      layer instanceof z.ZodOptional || layer instanceof z.ZodDefault || layer instanceof z.ZodPrefault,
  );

/** The fields of a record, each with its own schema. */
export const listFields = ({ shape }: z.ZodObject): [string, z.ZodType][] =>
  Object.entries<unknown>(shape).flatMap(([key, field]) =>
    field instanceof z.ZodType ? [[key, field]] : [],
  );

/** The notes of a field; those of an outer layer come before those inside it. */
export const readMeta = (schema: z.ZodType): FieldNotes =>
  listLayers(schema).reduce<FieldNotes>((notes, layer) => ({ ...layer.meta(), ...notes }), {});

function mergeNotes(outer: FieldNotes, schema: z.ZodType): FieldNotes {
  const own = readMeta(schema);
  return own.pl === undefined ? { ...outer, ...own } : own;
}

/**
 * Removes optional, default and similar wrappers; of a pipe, returns the side that describes what the author writes.
 */
export function unwrap(schema: z.ZodType): z.ZodType {
  return listLayers(schema).at(-1) ?? schema;
}

/** A schema and everything inside its wrappers, outermost first. */
export function listLayers(schema: z.ZodType): z.ZodType[] {
  const inner = innerOf(schema);
  return inner ? [schema, ...listLayers(inner)] : [schema];
}

function innerOf(schema: z.ZodType): z.ZodType | undefined {
  if (schema instanceof z.ZodPipe) {
    return asType(schema.def.in instanceof z.ZodTransform ? schema.def.out : schema.def.in);
  }
  const wraps =
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodNullable;
  return wraps ? asType(schema.def.innerType) : undefined;
}

/** zod types parts of a schema only as belonging to its core. */
const asType = (part: unknown): z.ZodType | undefined => (part instanceof z.ZodType ? part : undefined);

/** The schema of the items of a list; undefined for what is no list. */
export function itemOf(schema: z.ZodType): z.ZodType | undefined {
  const core = unwrap(schema);
  return core instanceof z.ZodArray ? asType(core.def.element) : undefined;
}

/** The schema of a field of a group by its name, or of an item of a list by its place; undefined where there is none. */
export function stepInto(schema: z.ZodType, key: string | number): z.ZodType | undefined {
  if (typeof key === "number") return itemOf(schema);
  const core = unwrap(schema);
  return core instanceof z.ZodObject && Object.hasOwn(core.shape, key) ? asType(core.shape[key]) : undefined;
}
