import { z } from "astro/zod";
import type { Entry } from "#src/collections/content.ts";
import type { KeyPath, Position } from "#src/core/integrity/problem.ts";
import { isFields } from "#src/core/integrity/records.ts";
import { toFault } from "../fault.ts";
import type { Problem } from "../problems.ts";
import type { CollectionName } from "#src/collections/index.ts";
import type { ContentFile } from "../files/content-files.ts";
import { splitName } from "../files/place-file.ts";
import { listFields, recordSchema } from "./schema-fields.ts";
import { valueAt } from "#src/core/integrity/key-path.ts";
import { kindOf, type Subject } from "./raw-values.ts";
import { toSchemaProblems } from "./schema-problems.ts";

/** The records of one file: typed as far as the schema accepts them, and problems. */
export type ParsedFile = {
  entries: Entry<unknown>[];
  /** Ids of the records, also of those that could not be read; undefined for a list that is none. */
  ids?: string[];
  problems: Problem[];
};

/** Applies the schema of a collection to the records of a file. A record with faults keeps its valid fields. */
export function parseFile(file: ContentFile, collection: CollectionName, isList: boolean): ParsedFile {
  const parsed: ParsedFile = isList ? { entries: [], problems: [] } : { entries: [], ids: [], problems: [] };
  try {
    if (isList) parseList(parsed, file, collection);
    else parseEntry(parsed, file, collection);
  } catch (error) {
    parsed.problems.push(toFault(collection, file.path, error));
  }
  return parsed;
}

function parseList(parsed: ParsedFile, file: ContentFile, collection: CollectionName): void {
  if (file.data === undefined || wasRefused(file)) return;
  if (!Array.isArray(file.data)) {
    parsed.problems.push(wrongShape(file, "array"));
    return;
  }
  parsed.ids = [];
  for (const [index, item] of file.data.entries()) {
    if (isRecord(item))
      parseRecord(parsed, { file, path: [index], data: item, schema: recordSchema(collection) });
    else parsed.problems.push(wrongShape(file, "object", [index]));
  }
}

function parseEntry(parsed: ParsedFile, file: ContentFile, collection: CollectionName): void {
  const { name } = splitName(file.path);
  if (file.data === undefined || wasRefused(file)) {
    parsed.ids?.push(name);
    return;
  }
  if (!isRecord(file.data)) parsed.problems.push(wrongShape(file, "object"));
  const data = isRecord(file.data) ? file.data : undefined;
  parseRecord(parsed, { file, path: [], data, schema: recordSchema(collection) }, name);
}

function parseRecord(parsed: ParsedFile, subject: Subject, name?: string): void {
  const { file, path, data, schema } = subject;
  const listId = isRecord(data) ? data["id"] : undefined;
  const id = name ?? (typeof listId === "string" ? listId : "");
  if (id !== "") parsed.ids?.push(id);
  const read = data === undefined ? undefined : schema.safeParse(data);
  if (read?.error) parsed.problems.push(...toSchemaProblems(subject, read.error.issues));
  const fields = isFields(read?.data) ? read.data : salvage(schema, data);
  const refused = new Set(read?.error?.issues.map((issue) => String(issue.path[0])) ?? []);
  const entry: Entry<unknown> = { id, file: file.path, path, data: fields, refused };
  const format = file.path.endsWith(".mdx") ? "mdx" : "md";
  parsed.entries.push(file.body === undefined ? entry : { ...entry, body: { text: file.body, format } });
}

/** The fields that are valid on their own, so that one fault does not hide the next. */
function salvage(schema: z.ZodType, data: unknown): Record<string, unknown> {
  if (!(schema instanceof z.ZodObject) || !isRecord(data)) return {};
  const fields = listFields(schema).map(([key, field]) => {
    const result = field.safeParse(data[key]);
    return [key, result.success ? result.data : undefined] as const;
  });
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A file whose values are no use to a rule: they could not be read, or are too big to be looked at. */
const wasRefused = ({ problems }: ContentFile) =>
  problems.some(({ id }) => id === "yaml-syntax" || id === "field-too-large");

function wrongShape(file: ContentFile, expected: "array" | "object", path: KeyPath = []): Problem {
  const value = valueAt(file.data, path);
  const found = value === undefined ? "nothing" : kindOf(value);
  const start: Position = { line: 1, column: 1 };
  const place = path.length === 0 ? { position: start } : { path };
  const values = { expected: { term: `wanted.${expected}` }, found: { term: `kind.${found}` } };
  return { id: "yaml-shape", file: file.path, ...place, values };
}
