import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { allDefinitions } from "#src/collections/index.ts";
import type { Definition } from "#src/collections/definition.ts";
import { isFields, readText, type Fields } from "#src/core/integrity/records.ts";
import { readEntry, readList } from "#src/core/source/read-entry.ts";
import { localize, type Language, type Localized } from "#src/core/text/language.ts";
import type { Choice, Choices } from "./config/choices.ts";

const isLocalized = (value: unknown): value is Localized =>
  isFields(value) && readText(value, "pl") !== undefined;

/** What a record is called: its name, title or term, in the language of the forms where it has several. */
function nameOf(id: string, record: Fields, language: Language): string {
  const names = [record["name"], record["title"], record["term"]];
  const name = names.map((one) => (isLocalized(one) ? localize(one, language) : one));
  return name.find((one) => typeof one === "string") ?? id;
}

/** Units of the territory alike in name are told apart by their codes. */
const toChoice = (
  id: string,
  record: Fields,
  { isCode }: { isCode: boolean },
  language: Language,
): Choice => {
  const label = nameOf(id, record, language);
  return { value: id, label: isCode ? `${label} (${id})` : label };
};

function listFiles(contentDir: string, { path, extensions }: Definition): [string, Fields][] {
  const folder = join(contentDir, path);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => extensions.includes(extname(file).slice(1)))
    .map((file) => [
      file.slice(0, -extname(file).length),
      readEntry(file, readFileSync(join(folder, file), "utf8")).data,
    ]);
}

const listTerms = (contentDir: string, path: string) =>
  existsSync(join(contentDir, path)) ? readList(readFileSync(join(contentDir, path), "utf8")) : [];

/** So many entries a list can still show; it draws each of them when it opens. */
const LARGEST = 1000;

const isTooLarge = (contentDir: string, { path }: Definition): boolean =>
  existsSync(join(contentDir, path)) && readdirSync(join(contentDir, path)).length > LARGEST;

/**
 * The closed lists of a content folder: every list of terms, and the entries of collections whose files may have one of
 * several endings, because the program of the page knows a relation to one kind of file only. A collection too large for
 * a list has nothing to choose from, so that its ids are written. Throws for a file that
 * the check refuses to read.
 */
export function readChoices(contentDir: string, language: Language): Choices {
  const choices = new Map<string, Choice[]>();
  for (const definition of allDefinitions) {
    const { id, form, path, extensions } = definition;
    if (form === "entry" && isTooLarge(contentDir, definition)) {
      choices.set(id, []);
      continue;
    }
    if (form !== "list" && !(form === "entry" && extensions.length > 1)) continue;
    const records = form === "list" ? listTerms(contentDir, path) : listFiles(contentDir, definition);
    const isCode = id === "territory";
    const named = records.map(([key, record]) => toChoice(key, record, { isCode }, language));
    choices.set(
      id,
      named.toSorted((one, other) => one.label.localeCompare(other.label, language)),
    );
  }
  return choices;
}
