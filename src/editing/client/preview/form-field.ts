import type { Language } from "#src/core/text/language.ts";

/** A field of a form, as far as a preview reads it. */
export type FormField = {
  name: string;
  label?: string;
  widget?: string;
  multiple?: boolean;
  collection?: string;
  fields?: FormField[];
  field?: FormField;
  options?: { label: string; value: unknown }[];
};

/** The language of a page, the words for yes and no, and names of entries by `collection/id`. */
export type Words = {
  language: Language;
  yes: string;
  no: string;
  names: ReadonlyMap<string, string>;
};
