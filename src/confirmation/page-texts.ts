import { messages } from "#src/i18n/messages.ts";
import type { Language } from "#src/core/text/language.ts";

const keys = [
  "confirmation.noLink",
  "confirmation.late",
  "confirmation.unknown",
  "confirmation.insecure",
  "confirmation.failed",
  "confirmation.ready",
  "confirmation.errors",
  "confirmation.error.required",
  "confirmation.error.length",
  "confirmation.error.postalCode",
  "confirmation.error.phone",
  "confirmation.error.email",
  "confirmation.error.website",
  "confirmation.answer.removed",
  "confirmation.answer.unchanged",
  "confirmation.answer.changes",
  "confirmation.answer.copied",
  "confirmation.answer.byHand",
  "confirmation.mail.subject",
  "confirmation.mail.body",
  "confirmation.mail.paste",
] as const;

/** What the browser code of the page says. */
export type PageTexts = Record<(typeof keys)[number], string>;

/** Texts for the browser code of the page; `{name}` and the like are filled there. */
export function listPageTexts(language: Language, email: string): PageTexts {
  const t = messages(language);
  return Object.fromEntries(keys.map((key) => [key, t(key, { email })])) as PageTexts;
}
