/**
 * The language of an entry's title and summary for a `lang` attribute (WCAG 2.2, 3.1.2): undefined where they are in
 * the language of the page, be it as a translation (`en`). Its body is in `lang` anyway.
 */
export const textLanguage = ({
  lang,
  en,
}: {
  lang?: string | undefined;
  en?: object | undefined;
}): string | undefined => (en === undefined ? lang : undefined);
