import { renderReport } from "#src/check/report/render-report.ts";
import { definitions } from "#src/collections/index.ts";
import { getText, type TextKey, type TextValues } from "#src/commands/texts/texts.ts";
import { toCodeBlock, toInlineCode } from "#src/core/text/in-code.ts";
import { toAbsolute } from "#src/core/links/address.ts";
import type { ReportLanguage } from "#src/i18n/problem-messages.ts";
import type { ValueChange } from "./compare-values.ts";
import { makeValueWords, nameField } from "./field-words.ts";
import type { Review, ReviewedRecord } from "./review.ts";

/** By this line a program finds the comment that it has written, to write it anew. */
export const MARK = "<!-- spolecznik-review -->";

/** GitHub takes comments of 65,536 characters (GitLab of a million); the rest is left for what a workflow adds. */
const LONGEST = 60_000;
/** Of these, what names records of which nothing else is told. */
const FOR_NAMES = 8_000;
const LONGEST_VALUE = 500;
const LONGEST_PATCH = 4_000;
const MOST_FIELDS = 60;
const MOST_MISSES = 10;
const LONGEST_PATH = 120;
const MOST_FILES = 10;
const MOST_REFUSALS = 20;

type Say = (key: TextKey<"review">, values?: TextValues) => string;

/** A review as a comment in Markdown: `preview` is the address of the built portal, with a slash at its end. */
export function formatMarkdown(
  review: Review,
  preview: string | undefined,
  language: ReportLanguage,
): string {
  const say: Say = (key, values) => getText("review", language, key, values);
  const head = [MARK, `## ${say("title")}`, sumUp(review, say), ...formatRefusals(review, say, language)];
  const tail = [...formatFiles(review, say), ...formatOthers(review, say)];
  const room = LONGEST - FOR_NAMES - [...head, ...tail].join("\n\n").length;
  const format = (record: ReviewedRecord) => formatRecord(record, review, preview, say, language);
  const { shown, left } = fit(review.records, format, room);
  return `${[...head, ...shown, ...nameLeft(left, say, language), ...tail].join("\n\n")}\n`;
}

/** As many records as there is room for, in their order, and the others; where several in a row do not fit, no more are tried. */
function fit(records: readonly ReviewedRecord[], format: (record: ReviewedRecord) => string, room: number) {
  let free = room;
  let misses = 0;
  const shown: string[] = [];
  const left: ReviewedRecord[] = [];
  for (const record of records) {
    const text = misses < MOST_MISSES ? format(record) : undefined;
    if (text !== undefined && text.length + 2 <= free) {
      shown.push(text);
      free -= text.length + 2;
      misses = 0;
    } else {
      left.push(record);
      misses += 1;
    }
  }
  return { shown, left };
}

function sumUp({ records, base }: Review, say: Say): string {
  const count = (state: ReviewedRecord["state"]) => records.filter((record) => record.state === state).length;
  const counts = { added: count("added"), changed: count("changed"), removed: count("removed") };
  return say(records.length > 0 ? "sum" : "sum.none", { ...counts, base: base.slice(0, 10) });
}

function formatRefusals({ refusals }: Review, say: Say, language: ReportLanguage): string[] {
  if (refusals.length === 0) return [];
  const { problems } = renderReport({ files: 0, findings: refusals }, language);
  // What is wrong may repeat a person's name or address, so only the reason and the remedy are told here.
  const lines = problems
    .slice(0, MOST_REFUSALS)
    .map(
      ({ file, line, id, why, remedy }) =>
        `- ${toInlineCode(`${cut(file, LONGEST_PATH)}:${line}`)} **${id}** ${why} ${remedy}`,
    );
  const rest = problems.length - lines.length;
  const more = rest > 0 ? [`- ${say("more.refusals", { count: rest })}`] : [];
  return [`### ${say("refused", { count: problems.length })}`, [...lines, ...more].join("\n")];
}

const labelOf = ({ collection }: ReviewedRecord, language: ReportLanguage): string =>
  definitions[collection].label[language];

function formatRecord(
  record: ReviewedRecord,
  { nameRecord }: Review,
  preview: string | undefined,
  say: Say,
  language: ReportLanguage,
): string {
  const { state, name, file, formerFile, formerId, id, changes, patch, page } = record;
  const title = `${say(`state.${state}`)}: ${toInlineCode(name)} (${labelOf(record, language)})`;
  const link =
    preview !== undefined && page !== undefined
      ? [`[${say("preview")}](<${toAbsolute(page, preview)}>)`]
      : [];
  const place = [toInlineCode(file), ...link].join(" · ");
  const renamed =
    formerFile === undefined
      ? []
      : [say("renamed", { from: toInlineCode(formerId ?? formerFile), to: toInlineCode(id) })];
  const rows = changes.slice(0, MOST_FIELDS).map((change) => formatRow(record, change, nameRecord, language));
  const rest = changes.length - rows.length;
  const table =
    rows.length === 0
      ? []
      : [
          [
            `| ${say("column.field")} | ${say("column.before")} | ${say("column.after")} |`,
            "| --- | --- | --- |",
            ...rows,
          ].join("\n"),
        ];
  return [
    `<details${state === "changed" ? " open" : ""}><summary>${title}</summary>`,
    place,
    ...renamed,
    ...table,
    ...(rest > 0 ? [say("more.fields", { count: rest })] : []),
    ...formatPatch(patch, say),
    "</details>",
  ].join("\n\n");
}

function formatRow(
  record: ReviewedRecord,
  { path, before, after }: ValueChange,
  nameRecord: Review["nameRecord"],
  language: ReportLanguage,
): string {
  const toWords = makeValueWords(record, path, nameRecord, language);
  const cells = [before, after].map((value) =>
    value === undefined ? "–" : toInlineCode(cut(toWords(value))),
  );
  return `| ${showTitle(nameField(record, path, language))} | ${cells.join(" | ")} |`;
}

/** Titles of the schemas hold letters and a few plain signs; a key that no schema knows may hold anything. */
const showTitle = (title: string): string =>
  /^[\p{L}\p{N} ,.()›–-]+$/u.test(title) ? title : toInlineCode(title);

/** Says how many characters it leaves out. */
const cut = (text: string, most = LONGEST_VALUE): string =>
  text.length > most ? `${text.slice(0, most)}… (+${text.length - most})` : text;

function formatPatch(patch: string, say: Say): string[] {
  if (patch === "") return [];
  const isLong = patch.length > LONGEST_PATCH;
  const shown = isLong ? patch.slice(0, LONGEST_PATCH) : patch;
  const rest = isLong ? [say("more.text", { count: patch.length - LONGEST_PATCH })] : [];
  return [say("text"), toCodeBlock(shown, "diff"), ...rest];
}

function nameLeft(left: readonly ReviewedRecord[], say: Say, language: ReportLanguage): string[] {
  if (left.length === 0) return [];
  let free = FOR_NAMES - 1_000;
  const lines: string[] = [];
  for (const record of left) {
    const line = `- ${say(`state.${record.state}`)}: ${toInlineCode(cut(record.name, LONGEST_PATH))} (${labelOf(record, language)})`;
    free -= line.length + 1;
    if (free < 0) break;
    lines.push(line);
  }
  const rest = left.length - lines.length;
  const more = rest > 0 ? [`- ${say("more.records", { count: rest })}`] : [];
  return [`### ${say("left", { count: left.length })}`, say("left.where"), [...lines, ...more].join("\n")];
}

function formatFiles({ files }: Review, say: Say): string[] {
  const lines = files
    .slice(0, MOST_FILES)
    .map(
      ({ state, path, isUnreadable }) =>
        `- ${say(`state.${state}`)}: ${toInlineCode(cut(path, LONGEST_PATH))}${isUnreadable ? ` – ${say("unreadable")}` : ""}`,
    );
  return formatList(say("files", { count: files.length }), lines, files.length, say);
}

function formatOthers({ others }: Review, say: Say): string[] {
  const lines = others.slice(0, MOST_FILES).map((path) => `- ${toInlineCode(cut(path, LONGEST_PATH))}`);
  return formatList(say("others", { count: others.length }), lines, others.length, say);
}

function formatList(title: string, lines: readonly string[], count: number, say: Say): string[] {
  if (count === 0) return [];
  const rest = count - lines.length;
  const more = rest > 0 ? [`- ${say("more.files", { count: rest })}`] : [];
  return [`### ${title}`, [...lines, ...more].join("\n")];
}
