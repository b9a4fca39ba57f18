import en from "./en/newsletter.json" with { type: "json" };
import pl from "./pl/newsletter.json" with { type: "json" };
import { fillPlaceholders, type ReportLanguage } from "./problem-messages.ts";

/** Key of a text of `npm run newsletter`. */
export type NewsletterKey = keyof typeof pl;

const texts: Record<ReportLanguage, Record<NewsletterKey, string>> = { pl, en };

/** A text of `npm run newsletter` with its placeholders filled. */
export const getNewsletterText = (
  language: ReportLanguage,
  key: NewsletterKey,
  values: Readonly<Record<string, string | number>> = {},
): string => fillPlaceholders(texts[language][key], values);
