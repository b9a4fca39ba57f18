import type { z } from "astro/zod";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { toId } from "#src/check/records/corrections.ts";
import { recordSchema } from "#src/check/records/schema-fields.ts";
import type { Definition } from "#src/collections/definition.ts";
import { collectionNames, definitions, isCollectionName } from "#src/collections/index.ts";
import type { CollectionName } from "#src/collections/index.ts";
import { isFields, type Fields } from "#src/core/integrity/records.ts";
import { parseYaml } from "#src/core/source/parse-yaml.ts";
import { findNearest } from "#src/core/text/nearest.ts";
import type { ReportLanguage } from "#src/i18n/problem-messages.ts";
import { Fault } from "../fault.ts";
import { toYaml, writeRecord } from "./write-record.ts";

/** A collection that takes new records by hand. */
export type Target = { id: CollectionName; definition: Definition; schema: z.ZodType };

/** Commands that make the records of collections which nobody writes by hand. */
const makers: Partial<Record<CollectionName, string>> = {
  boundaries: "npm run import -- boundaries",
  "consultation-remarks": "npm run import -- remarks",
  "programme-releases": "npm run release",
  "published-entities": "npm run published",
};

/** The collection that a name means. Throws a `Fault` for an unknown one, and for one that is not written by hand. */
export function findTarget(name: string): Target {
  if (!isCollectionName(name)) {
    const nearest = findNearest(name, collectionNames) ?? collectionNames.join(", ");
    throw new Fault("collection", { collection: name, nearest }, { exitCode: 2 });
  }
  const definition: Definition = definitions[name];
  const maker = makers[name];
  if (maker !== undefined) throw new Fault("made", { collection: name, command: maker }, { exitCode: 2 });
  if (definition.form === "single") throw new Fault("single", { file: definition.path }, { exitCode: 2 });
  return { id: name, definition, schema: recordSchema(name) };
}

/** The id that a record suggests by its name or title; undefined where it has none. */
export function suggestId(record: Fields): string | undefined {
  const name = record["name"] ?? record["title"] ?? record["term"];
  const text = isFields(name) ? name["pl"] : name;
  return typeof text === "string" && toId(text) !== "" ? toId(text) : undefined;
}

/** The file of a new record, relative to the content folder. */
export const toPath = ({ definition: { form, path, extensions } }: Target, id: string): string =>
  form === "entry" ? `${path}/${id}.${extensions[0]}` : path;

/**
 * The text of the file with the new record: a file of its own, or the list with one more item, whose other lines stay as they
 * are. Throws a `Fault` where the file, in any of the endings of the collection, or an item with this id is there.
 */
export function writeTarget(
  target: Target,
  { folder, id, record }: { folder: string; id: string; record: Fields },
  language: ReportLanguage,
): string {
  const { definition, schema } = target;
  if (definition.form === "list")
    return addItem(join(folder, definition.path), writeRecord(schema, { ...record, id }, language), id);
  const files = definition.extensions.map((extension) => `${definition.path}/${id}.${extension}`);
  const there = files.find((file) => existsSync(join(folder, file)));
  if (there !== undefined) throw new Fault("exists", { file: there });
  const yaml = writeRecord(schema, record, language);
  return toPath(target, id).endsWith(".yaml") ? yaml : `---\n${yaml}---\n`;
}

/** A draft with no more than a record, for its schema to judge. */
export const writeDraft = ({ definition: { form, extensions } }: Target, record: Fields): string => {
  if (form === "list") return toYaml([record]);
  return extensions[0] === "yaml" ? toYaml(record) : `---\n${toYaml(record)}---\n`;
};

function addItem(file: string, yaml: string, id: string): string {
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  const before = listItems(text);
  if (before.some((item) => isFields(item) && item["id"] === id))
    throw new Fault("item-exists", { file, id });
  const [comment = "", ...lines] = yaml.trimEnd().split("\n");
  const isExplained = comment.startsWith("#");
  const inside = isExplained ? lines : [comment, ...lines];
  const item = inside.map((line, index) => `${index === 0 ? "- " : "  "}${line}\n`).join("");
  const kept = before.length === 0 ? text.replace(/^\s*\[\s*\]\s*$/m, "") : text;
  const after = `${kept === "" || kept.endsWith("\n") ? kept : `${kept}\n`}${item}`;
  if (listItems(after).length !== before.length + 1) throw new Fault("list", { file });
  return after;
}

/** The items of a list; none for a text that is not one. */
function listItems(text: string): unknown[] {
  try {
    const data = parseYaml(text);
    return Array.isArray(data) ? data : [];
  } catch {
    return [];
  }
}
