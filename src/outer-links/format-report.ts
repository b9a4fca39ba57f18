import { findText, getText, type TextKey, type TextValues } from "#src/commands/texts/texts.ts";
import { toInlineCode } from "#src/core/text/in-code.ts";
import { showUnseen } from "#src/core/text/unseen.ts";
import { formatDate } from "#src/i18n/format.ts";
import type { ReportLanguage } from "#src/i18n/problem-messages.ts";
import type { LeftException, LinkReport, ReportedLink } from "./link-report.ts";

/** By this line a program finds the issue that it has written, to write it anew. */
export const MARK = "<!-- spolecznik-links -->";

/** GitHub takes texts of 65,536 characters. */
const LONGEST = 60_000;

/** How a form of the report writes what comes from elsewhere, a heading, and a line below a line. */
type Form = { show: (text: string) => string; title: (text: string) => string; item: string; inside: string };

const terminal: Form = { show: showUnseen, title: (text) => text, item: "  ", inside: "      " };
const markdown: Form = { show: toInlineCode, title: (text) => `## ${text}`, item: "- ", inside: "  - " };

/** The report for people at a terminal. */
export const formatTerminal = (report: LinkReport, language: ReportLanguage): string =>
  `${listBlocks(report, terminal, language)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;

/** The report as the text of an issue: as many lines as hosts take, and how many are left out. */
export function formatMarkdown(report: LinkReport, language: ReportLanguage): string {
  const lines = listBlocks(report, markdown, language).flatMap((block) => [...block, ""]);
  let free = LONGEST;
  const shown = lines.filter((line) => (free -= line.length + 1) > 0);
  const left = lines.length - shown.length;
  const more = left > 0 ? [getText("check-links", language, "more", { count: left })] : [];
  return `${[MARK, ...shown, ...more].join("\n").trim()}\n`;
}

/** Why a link is as it is, in words: a status, or a fault by its code. */
export function explainAnswer({ answer }: ReportedLink, language: ReportLanguage): string {
  if (answer.state === "works") return "";
  if (answer.state === "moved") return getText("check-links", language, "to", { to: answer.to });
  const { reason } = answer;
  const known = findText("check-links", language, `reason.${reason}`);
  return known ?? getText("check-links", language, /^\d+$/.test(reason) ? "status" : "code", { reason });
}

type Say = (key: TextKey<"check-links">, values?: TextValues) => string;

function listBlocks(report: LinkReport, form: Form, language: ReportLanguage): string[][] {
  const say: Say = (key, values) => getText("check-links", language, key, values);
  const date = formatDate(report.today, language);
  const parts = (["broken", "moved", "unsure"] as const).flatMap((part) => {
    const links = report[part];
    if (links.length === 0) return [];
    const lines = links.flatMap((link) => formatLink(link, form, language));
    return [
      [form.title(say(`section.${part}`, { count: links.length })), say(`advice.${part}`), "", ...lines],
    ];
  });
  const left = report.exceptions.map((one) => formatException(one, form, say, language));
  const exceptions =
    left.length > 0 ? [[form.title(say("section.exceptions", { count: left.length })), "", ...left]] : [];
  return [[say("lead", { date, ...report.counts })], ...parts, ...exceptions];
}

function formatLink(link: ReportedLink, { show, item, inside }: Form, language: ReportLanguage): string[] {
  const { url, places, age } = link;
  const asked = getText("check-links", language, age === 0 ? "asked.today" : "asked", { days: age });
  return [
    `${item}${show(url)}`,
    `${inside}${showAnswer(link, show, language)} (${asked})`,
    ...places.map((place) => `${inside}${show(place)}`),
  ];
}

/** An address that comes from a host is shown as text from elsewhere. */
function showAnswer(link: ReportedLink, show: Form["show"], language: ReportLanguage): string {
  const { answer } = link;
  if (answer.state !== "moved") return explainAnswer(link, language);
  return getText("check-links", language, "to", { to: show(answer.to) });
}

const formatException = (
  { url, reason, until, isOver }: LeftException,
  { show, item }: Form,
  say: Say,
  language: ReportLanguage,
): string =>
  `${item}${show(url)}: ${say(isOver ? "exception.over" : "exception.unused", { until: until === "" ? "–" : formatDate(until, language) })} ${show(reason)}`;
