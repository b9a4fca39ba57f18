import type { Question } from "#src/search/correction.ts";

/** Texts of an announcement: the plural forms of a number of results, and what is said of a changed query. */
export type AnnouncementTexts = { counts: Record<string, string>; corrected: string; omitted: string };

/** What is announced of `count` results in `language`: the number, and how the question differs from the query. */
export function formatAnnouncement(
  count: number,
  { corrected, omitted }: Question,
  texts: AnnouncementTexts,
  language: string,
): string {
  const { counts } = texts;
  const form = counts[new Intl.PluralRules(language).select(count)] ?? counts["other"] ?? "";
  const results = form.replace("{count}", count.toLocaleString(language));
  if (omitted.length > 0)
    return texts.omitted.replace("{count}", results).replace("{words}", omitted.join(", "));
  return corrected === undefined
    ? results
    : texts.corrected.replace("{count}", results).replace("{query}", corrected);
}
