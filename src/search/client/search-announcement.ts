import { countText, fillText } from "#src/core/text/count-text.ts";
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
  const results = countText(texts.counts, count, language);
  if (omitted.length > 0) return fillText(texts.omitted, { count: results, words: omitted.join(", ") });
  return corrected === undefined ? results : fillText(texts.corrected, { count: results, query: corrected });
}
