import { isFields, type Fields } from "#src/core/integrity/records.ts";
import type { Language } from "#src/core/text/language.ts";
import { makeFileFormat } from "../file-format.ts";
import { printFile } from "./built-from.ts";
import type { FormField, Words } from "./form-field.ts";
import { listReferences } from "./list-references.ts";
import { listLeaves, type Leaf } from "./leaves.ts";
import type { PreviewSettings } from "./settings.ts";

/** An entry as the program of the page gives it: a map of its library for values that do not change. */
type Entry = { get: (key: string) => unknown };

/** What the program of the page gives a preview at each change of a draft. */
export type DraftProps = {
  entry: Entry;
  getCollection: (name: string, id: string) => Promise<unknown>;
};

/** A form whose entries have pages; `preview_path` is that of a page, below the home page of a version of the portal. */
export type PreviewedForm = {
  name: string;
  fields: FormField[];
  extension: string;
  identifier_field: string;
  preview_path: string;
};

/** A draft beside what was saved; `id` is empty for a new entry. */
export type Draft = { id: string; saved: Fields; draft: Fields; leaves: Leaf[] };

const NAMING = ["name", "title", "subject"];

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

function toFields(entry: unknown): Fields {
  const data = (entry as Entry | undefined)?.get("data") as { toJS?: () => unknown } | undefined;
  const fields = data?.toJS?.();
  return isFields(fields) ? fields : {};
}

/** Reads drafts of one form in words of a language, with the entries that they name called by their names. */
export class DraftReader {
  #form: PreviewedForm;
  #settings: PreviewSettings;
  #names = new Map<string, string>();

  constructor(form: PreviewedForm, settings: PreviewSettings) {
    this.#form = form;
    this.#settings = settings;
  }

  async read({ entry, getCollection }: DraftProps, language: Language): Promise<Draft> {
    const { name, fields } = this.#form;
    const { yes, no } = this.#settings.texts;
    const id = textOf(entry.get("slug"));
    const draft = toFields(entry);
    const saved = id === "" ? {} : toFields(await getCollection(name, id));
    await this.#readNames([saved, draft], getCollection);
    const words: Words = { language, yes, no, names: this.#names };
    return { id, saved, draft, leaves: listLeaves(saved, draft, fields, words) };
  }

  /** The fingerprint of the file of a saved record. */
  async print(saved: Fields): Promise<string> {
    const { fields, extension } = this.#form;
    const hasBody = extension !== "yaml";
    return printFile(await makeFileFormat(fields as never, hasBody).toFile({ ...saved }), hasBody);
  }

  async #readNames(records: readonly Fields[], getCollection: DraftProps["getCollection"]): Promise<void> {
    const references = new Set(records.flatMap((record) => listReferences(record, this.#form.fields)));
    for (const reference of references) {
      if (this.#names.has(reference)) continue;
      const [collection = "", id = ""] = reference.split("/");
      const record = toFields(await getCollection(collection, id));
      const name = NAMING.map((field) => textOf(record[field])).find((text) => text !== "");
      if (name !== undefined) this.#names.set(reference, name);
    }
  }
}

/** The text below the data of a file. */
export const bodyOf = (record: Fields): string => textOf(record["body"]).trim();

/**
 * Which fields the page in a language shows, and the one that names it: an English page has the texts of `en` in the
 * place of the original ones, as `src/core/fields/in-language.ts` puts them.
 */
export function toVersion({ saved }: Draft, naming: string, language: Language, main: Language) {
  const written = textOf(saved["lang"]) || main;
  const en = language === "en" && written !== "en" && isFields(saved["en"]) ? saved["en"] : undefined;
  return {
    naming: en && naming in en ? `en.${naming}` : naming,
    isOnPage({ path }: Leaf): boolean {
      const [top = ""] = path.split(/[.=]/);
      return top === "en" ? en !== undefined : !(en && top in en);
    },
  };
}
