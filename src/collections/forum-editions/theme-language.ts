import { textLanguage } from "#src/i18n/text-language.ts";
import type { ForumEditionFile } from "./schema.ts";

/** The `lang` attribute of an edition's theme, or of its own title where it has no theme (WCAG 2.2, 3.1.2). */
export function themeLanguage({ lang, en }: Pick<ForumEditionFile, "lang" | "en">): string | undefined {
  const translated = en?.theme ?? en?.title;
  return textLanguage({ lang, en: translated === undefined ? undefined : en });
}
