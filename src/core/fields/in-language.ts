import type { z } from "astro/zod";
import type { ImageField } from "./fields.ts";

type Fields = { lang?: string | undefined; en?: object | undefined; [field: string]: unknown };

/**
 * An entry as the version of the portal in `language` shows it; `main` is the portal's first language, the default
 * for entries. Its English texts (`en`) replace the original ones, and `en` stays to mark this. `lang` is the
 * original language of the entry, set only when it differs from that of the page.
 */
export function toEntryIn({ en, lang, ...texts }: Fields, language: string, main: string): Fields {
  const written = lang ?? main;
  if (written === language) return texts;
  if (language !== "en" || en === undefined) return { ...texts, lang: written };
  return { ...texts, ...en, en, lang: written };
}

type MakeSchema = (context: { image: ImageField }) => z.ZodType;

/** Makes a schema give entries as the version of the portal in `language` shows them (`toEntryIn`). */
export function inLanguage(make: MakeSchema, language: string, main: string): MakeSchema {
  const known = new WeakMap<z.ZodType, z.ZodType>();
  const translate = (written: z.ZodType) =>
    written.transform((entry) => toEntryIn(entry as Fields, language, main));
  return (context) => {
    const written = make(context);
    const shown = known.get(written) ?? translate(written);
    known.set(written, shown);
    return shown;
  };
}
