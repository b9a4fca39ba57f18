import { z } from "astro/zod";
import { definitions, isCollectionName, type CollectionName } from "#src/collections/index.ts";
import { recordSchema, type FieldNotes } from "#src/check/records/schema-fields.ts";
import { messages, texts, type MessageKey } from "#src/i18n/messages.ts";
import { isTerritoryCode, notations, type JsonSchema } from "./notations.ts";

/** The file with the ids of the region, beside the schemas. */
export const IDS = "ids.schema.json";

const DRAFT = "http://json-schema.org/draft-07/schema#";

const idsOf = (name: string): JsonSchema => ({ $ref: `${IDS}#/definitions/${name}` });

/**
 * The JSON Schema (draft 7) of a file of a collection, from the schema of the collection: shapes, notations and ids, with
 * titles in Polish and English. What holds between fields, and what only the check can know, is left to the check.
 */
export function toJsonSchema(collection: CollectionName): JsonSchema {
  const { form, label, about } = definitions[collection];
  const record = z.toJSONSchema(recordSchema(collection), { io: "input", target: "draft-7" });
  const shape = without(finish(record as JsonSchema), "$schema");
  const top = { $schema: DRAFT, title: label.pl, description: `${about.pl}\n\nEN: ${about.en}` };
  return form === "list" ? { ...top, type: "array", items: shape } : { ...top, ...shape };
}

/** Puts what editors show and the known ids in place of the notes of a field, here and in all fields inside. */
function finish({ pl, en, notation, refersTo, ...noted }: JsonSchema & FieldNotes): JsonSchema {
  const words = describeNotation(notation);
  const described = pl === undefined ? {} : { title: pl, description: [...words, `EN: ${en}`].join("\n\n") };
  const inner = finishParts(without(noted, "problem"));
  if (refersTo !== undefined) return { ...described, ...inner, ...referTo(refersTo) };
  const known = notation === undefined ? undefined : notations[notation];
  if (notation === undefined || known === undefined) return { ...described, ...explain(inner, words) };
  const rest = without(inner, "type", "anyOf");
  const ids = isTerritoryCode(notation) ? [idsOf(notation)] : [];
  const anyOf = known.anyOf && [...ids, ...known.anyOf.map((part) => explain(part, words))];
  return { ...described, ...rest, ...explain(known, words), ...(anyOf && { anyOf }) };
}

const without = (shape: JsonSchema, ...names: string[]): JsonSchema =>
  Object.fromEntries(Object.entries(shape).filter(([name]) => !names.includes(name)));

/** Says the notation where a pattern would be shown to whom it refuses (`patternErrorMessage` of VS Code). */
const explain = (shape: JsonSchema, [words]: string[]): JsonSchema =>
  shape.pattern === undefined || words === undefined
    ? shape
    : { ...shape, patternErrorMessage: `Wpisz: ${words}` };

/** Terms of a vocabulary are all known; entries may be newer than the list. */
const referTo = (collection: string): JsonSchema =>
  isCollectionName(collection) && definitions[collection].form === "list"
    ? { allOf: [idsOf(collection)] }
    : { anyOf: [idsOf(collection), { type: "string", pattern: "^[a-z0-9-]+$" }] };

/** How a notation is written, in Polish; nothing for an unknown one. */
function describeNotation(notation: string | undefined): string[] {
  const key = `handbook.notation.${notation}`;
  return Object.hasOwn(texts.pl, key) ? [messages("pl")(key as MessageKey).replaceAll("`", "")] : [];
}

function finishParts({ properties, items, anyOf, ...shape }: JsonSchema): JsonSchema {
  const fields = Object.entries(properties ?? {}).map(([name, field]) => [name, finish(field)] as const);
  return {
    ...shape,
    ...(properties && { properties: Object.fromEntries(fields) }),
    ...(items && { items: isList(items) ? items.map(finish) : finish(items) }),
    ...(anyOf && { anyOf: anyOf.map(finish) }),
  };
}

const isList = (items: JsonSchema | readonly JsonSchema[]): items is readonly JsonSchema[] =>
  Array.isArray(items);
