import en from "./en/release.json" with { type: "json" };
import pl from "./pl/release.json" with { type: "json" };
import { fillPlaceholders, type ReportLanguage } from "./problem-messages.ts";

/** Key of a text of `npm run release`. */
export type ReleaseKey = keyof typeof pl;

const texts: Record<ReportLanguage, Record<ReleaseKey, string>> = { pl, en };

/** A text of `npm run release` with its placeholders filled; other values are passed over. */
export const getReleaseText = (
  language: ReportLanguage,
  key: ReleaseKey,
  values: Readonly<Record<string, unknown>> = {},
): string => {
  const known = Object.entries(values).filter(([, value]) => ["string", "number"].includes(typeof value));
  return fillPlaceholders(texts[language][key], Object.fromEntries(known) as Record<string, string | number>);
};
