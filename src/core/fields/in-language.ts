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

/**
 * A record of a dictionary as the version of the portal in `language` shows it: its texts are Polish, and those of `en`
 * replace them in English.
 */
export const toTermIn = ({ en, ...texts }: Fields, language: string): Fields =>
  language === "en" ? { ...texts, ...en } : texts;
