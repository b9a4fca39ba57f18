import { readContentFiles, type ContentFile } from "#src/check/files/content-files.ts";
import { splitName } from "#src/check/files/place-file.ts";
import { collectionNames, findOwner } from "#src/collections/index.ts";
import { isFields } from "#src/core/integrity/records.ts";
import type { JsonSchema } from "./notations.ts";

/** An id of the content with the Polish name of what it stands for, and the place of its file. */
export type KnownId = { collection: string; id: string; name: string; path: string };

/** The ids of a region by collection, and its TERYT codes by the notation that takes them. */
export type ContentIds = Readonly<Record<string, readonly KnownId[]>>;

/** All ids of a content folder, also those of records with faults; none where there is no content. */
export function listContentIds(folder: string): ContentIds {
  const known = Map.groupBy(readContentFiles(folder).flatMap(listIds), ({ collection }) => collection);
  const codes = known.get("territory") ?? [];
  return {
    ...Object.fromEntries(collectionNames.map((name) => [name, known.get(name) ?? []])),
    "territory-code": codes,
    "county-code": codes.filter(({ id }) => id.length === 4),
    "municipality-code": codes.filter(({ id }) => id.length === 7),
  };
}

function listIds({ path, data }: ContentFile): KnownId[] {
  const owner = findOwner(path);
  if (!owner?.extensions.some((extension) => path.endsWith(`.${extension}`))) return [];
  const toKnown = (id: string, record: unknown): KnownId => ({
    collection: owner.id,
    id,
    name: readName(record) ?? id,
    path,
  });
  if (owner.form !== "list") return [toKnown(splitName(path).name, data)];
  const items: unknown[] = Array.isArray(data) ? data : [];
  return items.flatMap((item) => {
    const id = isFields(item) ? item["id"] : undefined;
    return typeof id === "string" ? [toKnown(id, item)] : [];
  });
}

/** The name or title of a record, whichever it has, in Polish where it has languages. */
function readName(record: unknown): string | undefined {
  if (!isFields(record)) return undefined;
  const name = record["name"] ?? record["title"] ?? record["term"];
  const text = isFields(name) ? name["pl"] : name;
  return typeof text === "string" ? text : undefined;
}

/** A JSON Schema that holds the ids of a region, for the schemas of collections to refer to. */
export const toIdsSchema = (ids: ContentIds): JsonSchema => ({
  $schema: "http://json-schema.org/draft-07/schema#",
  definitions: Object.fromEntries(Object.entries(ids).map(([name, known]) => [name, toChoice(known)])),
});

/** An id that is there twice, which the check reports, counts once: a choice with equal values is no JSON Schema. */
function toChoice(known: readonly KnownId[]): JsonSchema {
  const names = new Map(known.map(({ id, name }) => [id, name]));
  return names.size === 0
    ? { type: "string" }
    : { type: "string", enum: [...names.keys()], enumDescriptions: [...names.values()] };
}
