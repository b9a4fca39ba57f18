/** Puts values in place of `{name}`. */
export const fillText = (text: string, values: Record<string, string>): string =>
  text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** The plural form for a count, with the count written in it, in the language of the page or another. */
export const countText = (
  forms: Readonly<Record<string, string>>,
  count: number,
  language = document.documentElement.lang,
): string =>
  fillText(forms[new Intl.PluralRules(language).select(count)] ?? forms["other"] ?? "", {
    count: count.toLocaleString(language),
  });
