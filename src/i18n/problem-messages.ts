/** Languages in which commands speak. */
export const reportLanguages = ["pl", "en"] as const;
export type ReportLanguage = (typeof reportLanguages)[number];

/** Puts values in place of `{name}`; an unknown name stays as it is. */
export const fillPlaceholders = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
