import { parseRawFile } from "#src/check/files/content-files.ts";
import { placeFile, splitName } from "#src/check/files/place-file.ts";
import { findOwner, type CollectionName } from "#src/collections/index.ts";
import { isFields, type Fields } from "#src/core/integrity/records.ts";

/** A record as its author wrote it. */
export type WrittenRecord = { id: string; fields: Fields; body: string };

/** The collection of a file of records; undefined for pictures, downloads, maps and files that no collection reads. */
export const findCollection = (path: string): CollectionName | undefined =>
  path.endsWith(".topojson") ? undefined : placeFile({ path, problems: [] }).collection;

/**
 * The records of a file as they are written, whether or not the check accepts their values; undefined where the file cannot be
 * read. Of several items with one id the later ones have a number.
 */
export function readRecords(path: string, bytes: Buffer): WrittenRecord[] | undefined {
  const { data, body = "" } = parseRawFile({ path, bytes, problems: [] });
  const { name } = splitName(path);
  if (findOwner(path)?.form !== "list")
    return isFields(data) ? [{ id: name, fields: data, body: body.trim() }] : undefined;
  if (data === null) return [];
  return Array.isArray(data) ? readItems(data) : undefined;
}

function readItems(items: readonly unknown[]): WrittenRecord[] {
  const known = new Map<string, number>();
  return items.map((item, place) => {
    const fields = isFields(item) ? item : { "?": item };
    const id = typeof fields["id"] === "string" ? fields["id"] : `${place + 1}.`;
    const count = (known.get(id) ?? 0) + 1;
    known.set(id, count);
    return { id: count > 1 ? `${id} (${count})` : id, fields, body: "" };
  });
}
