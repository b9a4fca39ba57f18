import { z } from "astro/zod";
import type { Content, Entry } from "#src/collections/content.ts";
import type { KeyPath, Position } from "#src/core/integrity/problem.ts";
import { isFields } from "#src/core/integrity/records.ts";
import { toFault } from "../fault.ts";
import type { Problem } from "../problems.ts";
import { definitions, type CollectionName } from "#src/collections/index.ts";
import type { ContentFile } from "../files/content-files.ts";
import { readPublicFiles } from "../files/public-files.ts";
import { splitName, type PlacedFile } from "../files/arrange-files.ts";
import { listFields, recordSchema } from "./schema-fields.ts";
import { kindOf, valueAt, type Subject } from "./raw-values.ts";
import { toSchemaProblems } from "./schema-problems.ts";

/** The result of applying the schemas to the files: typed content for the rules, and problems. */
export type ParsedContent = { content: Content; problems: Problem[] };

type Store = {
  entries: Record<string, Entry<unknown>[]>;
  ids: Record<string, Set<string>>;
  problems: Problem[];
};

/** Applies the schemas to every record. A record with faults keeps its valid fields. */
export function parseEntries(files: readonly ContentFile[], placed: readonly PlacedFile[]): ParsedContent {
  const names = Object.keys(definitions);
  const entryCollections = Object.entries(definitions).flatMap(([name, row]) =>
    row.form === "list" ? [] : [name],
  );
  const store: Store = {
    entries: Object.fromEntries(names.map((name) => [name, []])),
    ids: Object.fromEntries(entryCollections.map((name) => [name, new Set<string>()])),
    problems: [],
  };
  for (const { file, collection, isList } of placed) {
    try {
      if (isList) parseList(store, file, collection);
      else parseEntry(store, file, collection, []);
    } catch (error) {
      store.problems.push(toFault(collection, file.path, error));
    }
  }
  const { entries, ids } = store;
  const isFile = ({ problems }: ContentFile) =>
    !problems.some(({ id }) => id === "file-not-used" || id === "symbolic-link");
  const content = {
    entries,
    ids,
    files: new Set(files.filter(isFile).map(({ path }) => path)),
    publicFiles: readPublicFiles(),
  } as unknown as Content;
  return { content, problems: store.problems };
}

function parseList(store: Store, file: ContentFile, collection: CollectionName): void {
  if (file.document === undefined || wasRefused(file)) return;
  if (!Array.isArray(file.data)) {
    store.problems.push(wrongShape(file, "array"));
    return;
  }
  store.ids[collection] = new Set();
  for (const [index, item] of file.data.entries()) {
    if (isRecord(item))
      parseRecord(store, { file, path: [index], data: item, schema: recordSchema(collection) }, collection);
    else store.problems.push(wrongShape(file, "object", [index]));
  }
}

function parseEntry(store: Store, file: ContentFile, collection: CollectionName, path: KeyPath): void {
  const { name } = splitName(file.path);
  if (file.document === undefined || wasRefused(file)) {
    store.ids[collection]?.add(name);
    return;
  }
  if (!isRecord(file.data)) store.problems.push(wrongShape(file, "object"));
  const data = isRecord(file.data) ? file.data : undefined;
  parseRecord(store, { file, path, data, schema: recordSchema(collection) }, collection, name);
}

function parseRecord(store: Store, subject: Subject, collection: CollectionName, name?: string): void {
  const { file, path, data, schema } = subject;
  const listId = isRecord(data) ? data["id"] : undefined;
  const id = name ?? (typeof listId === "string" ? listId : "");
  if (id !== "") store.ids[collection]?.add(id);
  const parsed = data === undefined ? undefined : schema.safeParse(data);
  if (parsed?.error) store.problems.push(...toSchemaProblems(subject, parsed.error.issues));
  const fields = isFields(parsed?.data) ? parsed.data : salvage(schema, data);
  const refused = new Set(parsed?.error?.issues.map((issue) => String(issue.path[0])) ?? []);
  const entry: Entry<unknown> = { id, file: file.path, path, data: fields, refused };
  const format = file.path.endsWith(".mdx") ? "mdx" : "md";
  store.entries[collection]?.push(
    file.body === undefined ? entry : { ...entry, body: { text: file.body, format } },
  );
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
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** A file whose values are no use to a rule: they could not be read, or are too big to be looked at. */
const wasRefused = ({ problems }: ContentFile) =>
  problems.some(({ id }) => id === "yaml-syntax" || id === "field-too-large");

function wrongShape(file: ContentFile, expected: "array" | "object", path: KeyPath = []): Problem {
  const value = valueAt(file.data, path);
  const found = value === null || value === undefined ? "nothing" : kindOf(value);
  const start: Position = { line: 1, column: 1 };
  const place = path.length === 0 ? { position: start } : { path };
  const values = { expected: { term: `wanted.${expected}` }, found: { term: `kind.${found}` } };
  return { id: "yaml-shape", file: file.path, ...place, values };
}
