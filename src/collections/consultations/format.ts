import type { Consultation, ConsultationState } from "./model.ts";
import type { DraftParagraph } from "./draft.ts";
import { type Language } from "#src/core/text/language.ts";
import { messages } from "#src/i18n/messages.ts";
import { formatPeriodState } from "#src/i18n/period.ts";

/** The state in words, with the remaining days. */
export const formatState = (state: ConsultationState, language: Language): string =>
  state.phase === "concluded"
    ? messages(language)("consultation.state.concluded")
    : formatPeriodState(state, language, "consultation");

/** A paragraph as Polish legislation cites it: `§ 2 ust. 3`. */
export function formatParagraph(
  { section, number }: Pick<DraftParagraph, "section" | "number">,
  language: Language,
): string {
  const t = messages(language);
  if (section !== undefined && number !== undefined)
    return t("consultation.paragraph.both", { section, number });
  return section === undefined
    ? t("consultation.paragraph.number", { number: number ?? "" })
    : t("consultation.paragraph.section", { section });
}

const EXCERPT = 140;

/** The first words of a paragraph in quotation marks; inner quotation marks become those of the second level. */
function excerptOf(text: string): string {
  const line = text.replaceAll(/\s+/g, " ");
  const words = line.length <= EXCERPT ? line : `${line.slice(0, line.lastIndexOf(" ", EXCERPT))} …`;
  return `„${words.replaceAll("„", "«").replaceAll("”", "»")}”`;
}

/**
 * A `mailto:` address (RFC 6068) of a message with a remark, with the number, first words and address of the
 * paragraph, or of the whole draft; `address` is the page's full address.
 */
export function formatRemarkMail(
  email: string,
  { title }: Pick<Consultation, "title">,
  paragraph: DraftParagraph | undefined,
  address: string,
  language: Language,
): string {
  const t = messages(language);
  const label = paragraph ? formatParagraph(paragraph, language) : t("consultation.mail.whole");
  const subject = paragraph
    ? t("consultation.mail.subject", { label })
    : t("consultation.mail.subjectWhole", { title });
  const body = t("consultation.mail.body", {
    title,
    label,
    excerpt: paragraph ? excerptOf(paragraph.text) : "",
    address: paragraph ? `${address}#par-${paragraph.ref}` : address,
  });
  const lines = body.replaceAll(/\n{3,}/g, "\n\n").replaceAll("\n", "\r\n");
  return `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}
