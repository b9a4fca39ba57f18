import type { Definition } from "#src/collections/definition.ts";
import type { CollectionName } from "#src/collections/index.ts";
import { writeRecord } from "#src/commands/new/write-record.ts";
import { recordSchema } from "#src/check/records/schema-fields.ts";
import type { Language } from "#src/core/text/language.ts";
import { loadEntries } from "#src/store/load.ts";
import { readContentText } from "#src/store/content-text.ts";

/** A file of the content, which the check has taken, or the first item of a list; without a path an empty file to fill in. */
export type Example = { path?: string; text: string };

/** Longer ones do not help to see what belongs together. */
const LONGEST = 3500;

/** Lines of the text below the fields that are shown. */
const LINES = 12;

/**
 * An example of a collection from the content of the region: of the entries that are not too long the one with the most fields,
 * so that it shows what an entry can have. Undefined for what nobody writes by hand.
 */
export async function findExample(
  { id, form, path, extensions }: Definition & { id: CollectionName },
  language: Language,
): Promise<Example | undefined> {
  const entries = await loadEntries(id);
  const isWritten = extensions.some((extension) => /^(mdx?|yaml)$/.test(extension));
  if (!isWritten) return undefined;
  if (entries.length === 0) return { text: writeRecord(recordSchema(id), {}, language).trim() };
  if (form !== "entry") return { path, text: cut(readContentText(path), form === "list") };
  const measured = entries.map(({ id: name, file, entry }) => ({
    name,
    fields: Object.keys(file).length,
    length: JSON.stringify(file).length,
    ending: /\.\w+$/.exec(entry.filePath ?? "")?.[0] ?? `.${extensions[0]}`,
  }));
  const short = measured.filter(({ length }) => length <= LONGEST);
  const [best] =
    short.length > 0
      ? short.toSorted((a, b) => b.fields - a.fields)
      : measured.toSorted((a, b) => a.length - b.length);
  if (!best) return undefined;
  const file = `${path}/${best.name}${best.ending}`;
  return { path: file, text: cut(readContentText(file), false) };
}

/** The fields and the first lines of the text of a file; of a list the first item with what stands above it. */
function cut(text: string, isList: boolean): string {
  const [start = "", first = ""] = text.split(/^- /m);
  if (isList) return `${start}- ${first}`.trim();
  const [, fields = text, body = ""] = /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(text) ?? [];
  const lines = body.trim().split("\n");
  const shown = lines.length > LINES ? [...lines.slice(0, LINES), "…"] : lines;
  return `${fields}${shown.join("\n")}`.trim();
}
