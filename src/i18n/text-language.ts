/**
 * The `lang` attribute of an entry's title and summary (WCAG 2.2, 3.1.2): undefined when they are in the language of
 * the page, also as a translation (`en`). The body is always in `lang`.
 */
export const textLanguage = ({
  lang,
  en,
}: {
  lang?: string | undefined;
  en?: object | undefined;
}): string | undefined => (en === undefined ? lang : undefined);
