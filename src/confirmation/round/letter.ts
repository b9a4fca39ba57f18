import { getText, type TextKey, type TextValues } from "#src/commands/texts/texts.ts";
import { escapeHtml } from "#src/core/html/escape-html.ts";
import type { Language } from "#src/core/text/language.ts";
import { showUnseen } from "#src/core/text/unseen.ts";
import { formatDate } from "#src/i18n/format.ts";
import { messages } from "#src/i18n/messages.ts";
import type { OfferedField, OfferedValues } from "../offered.ts";

/** What a letter says. Texts are plain; addresses are whole. */
export type LetterFacts = {
  language: Language;
  isReminder: boolean;
  /** The organisation, and what the portal says of it. */
  name: string;
  values: OfferedValues;
  portal: string;
  operator: string;
  /** Mailbox and telephone of the office. */
  email: string;
  phone: string | undefined;
  /** The entry, and the page where it is corrected. */
  page: string;
  link: string;
  until: string;
};

/** A letter in both forms of a mail. */
export type Letter = { subject: string; text: string; html: string };

/** A part of a letter: a paragraph, values, or an address on a line of its own. */
type Part = { text: string } | { values: [label: string, value: string][] } | { address: string };

/** The letter to one organisation. What stands in the entry is quoted on one line each, and as text alone. */
export function writeLetter(facts: LetterFacts): Letter {
  const say = (key: Extract<TextKey<"campaign">, `letter.${string}`>, values: TextValues = {}) =>
    getText("campaign", facts.language, key, values);
  const words = {
    name: showUnseen(facts.name),
    portal: facts.portal,
    operator: facts.operator,
    email: facts.email,
    phone: facts.phone ?? "",
    until: formatDate(facts.until, facts.language),
  };
  const parts: Part[] = [
    { text: say("letter.greeting") },
    { text: say(facts.isReminder ? "letter.reminder" : "letter.purpose", words) },
    { text: say("letter.values") },
    { values: listValues(facts, say("letter.none")) },
    { text: say("letter.page") },
    { address: facts.page },
    { text: say("letter.link", words) },
    { address: facts.link },
    { text: say("letter.private", words) },
    { text: say(facts.phone === undefined ? "letter.otherwise" : "letter.otherwise-phone", words) },
    { text: say("letter.then") },
    { text: say("letter.gdpr", words) },
    { text: say("letter.goodbye") },
    { text: facts.operator },
  ];
  const subject = say(facts.isReminder ? "letter.subject-reminder" : "letter.subject", words);
  return {
    subject: showUnseen(subject),
    text: `${parts.map(toText).join("\n\n")}\n`,
    html: toHtmlLetter(subject, parts, facts.language),
  };
}

function listValues({ values, language }: LetterFacts, none: string): [string, string][] {
  const t = messages(language);
  return Object.entries(values).map(([field, value]) => [
    t(`confirmation.field.${field as OfferedField}`),
    value === "" ? none : showUnseen(value),
  ]);
}

function toText(part: Part): string {
  if ("text" in part) return part.text;
  if ("address" in part) return part.address;
  return part.values.map(([label, value]) => `    ${label}: ${value}`).join("\n");
}

function toHtml(part: Part): string {
  if ("text" in part) return `    <p>${escapeHtml(part.text)}</p>`;
  if ("address" in part) {
    const address = escapeHtml(part.address);
    return `    <p><a href="${address}">${address}</a></p>`;
  }
  const rows = part.values.map(
    ([label, value]) => `      <dt>${escapeHtml(label)}</dt>\n      <dd>${escapeHtml(value)}</dd>`,
  );
  return `    <dl>\n${rows.join("\n")}\n    </dl>`;
}

const toHtmlLetter = (subject: string, parts: readonly Part[], language: Language): string => `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <title>${escapeHtml(subject)}</title>
  </head>
  <body>
${parts.map(toHtml).join("\n")}
  </body>
</html>
`;
