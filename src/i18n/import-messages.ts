import en from "./en/import.json" with { type: "json" };
import pl from "./pl/import.json" with { type: "json" };
import { fillPlaceholders, type ReportLanguage } from "./problem-messages.ts";

/** Key of a text of `npm run import`. */
export type ImportKey = keyof typeof pl;

const texts: Record<ReportLanguage, Record<ImportKey, string>> = { pl, en };

/** A text of `npm run import` with its placeholders filled. */
export const getImportText = (
  language: ReportLanguage,
  key: ImportKey,
  values: Readonly<Record<string, string | number>> = {},
): string => fillPlaceholders(texts[language][key], values);
