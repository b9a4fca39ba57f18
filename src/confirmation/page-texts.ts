import { messages } from "#src/i18n/messages.ts";
import type { Language } from "#src/core/text/language.ts";

const keys = [
  "noLink",
  "late",
  "unknown",
  "failed",
  "ready",
  "errors",
  "error.required",
  "error.length",
  "error.postalCode",
  "error.phone",
  "error.email",
  "error.website",
  "answer.removed",
  "answer.unchanged",
  "answer.changes",
  "answer.copied",
  "answer.byHand",
  "mail.subject",
  "mail.body",
  "mail.paste",
] as const;

/** What the browser code of the page says, without the area of its keys. */
export type PageTexts = Record<(typeof keys)[number], string>;

/** Texts for the browser code of the page; `{name}` and the like are filled there. */
export function listPageTexts(language: Language, email: string): PageTexts {
  const t = messages(language);
  return Object.fromEntries(keys.map((key) => [key, t(`confirmation.${key}`, { email })])) as PageTexts;
}
