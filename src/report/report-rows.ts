import type { ContentReport, Scored } from "./content-report.ts";
import { formatEvidence } from "#src/collections/entities/format.ts";
import { LOG_NAME } from "#src/confirmation/round/log.ts";
import { explainAnswer } from "#src/outer-links/format-report.ts";
import type { LinkReport } from "#src/outer-links/link-report.ts";
import { getText } from "#src/commands/texts/texts.ts";
import { formatDate } from "#src/i18n/format.ts";
import { messages } from "#src/i18n/messages.ts";
import type { ReportLanguage } from "#src/i18n/problem-messages.ts";

/** Parts of the report, in their order. */
export const sections = [
  "calls",
  "expiring",
  "contradictions",
  "unreachable",
  "unproven",
  "links",
  "rounds",
] as const;
export type Section = (typeof sections)[number];

/** One line of the report: a record, what is to be known of it, and the number that orders its part. */
export type ReportRow = { section: Section; file: string; name: string; note: string; amount?: number };

/** The lines of the report in the words of a language. */
export function listRows(report: ContentReport, language: ReportLanguage): ReportRow[] {
  const t = messages(language);
  const calls = report.calls.map((one) => ({
    ...toPlace("calls", one),
    ...{ note: formatCall(one, language), amount: one.score.gain },
  }));
  const expiring = report.expiring.map((one) => ({
    ...toPlace("expiring", one),
    ...{ note: `${formatDate(one.on, language)} (${one.field})`, amount: one.days },
  }));
  const contradictions = report.contradictions.map((one) => {
    const date = one.publishedOn ? formatDate(one.publishedOn, language) : t("sources.undated");
    const note = `${t(`entity.disputed.${one.field}`)}: ${one.own ?? "–"} ≠ ${one.value} (${date})`;
    return { ...toPlace("contradictions", one), note };
  });
  const unreachable = report.unreachable.map((one) => ({
    ...toPlace("unreachable", one.line === undefined ? one : { ...one, file: `${one.file}:${one.line}` }),
    note: [getText("report", language, "quoted", { words: one.words }), one.field].filter(Boolean).join(", "),
  }));
  const unproven = report.unproven.map((one) => ({
    ...toPlace("unproven", one),
    note: one.blocks.map((block) => t(`entity.block.${block}`)).join(", "),
  }));
  return [
    ...calls,
    ...expiring,
    ...contradictions,
    ...unreachable,
    ...unproven,
    ...listLinkRows(report.links, language),
    ...listRoundRows(report, language),
  ];
}

/** By counties, who was asked to confirm entries and who answered. */
const listRoundRows = ({ rounds = [] }: ContentReport, language: ReportLanguage): ReportRow[] =>
  rounds.map(({ county, ...counts }) => ({
    ...toPlace("rounds", {
      file: LOG_NAME,
      name: county ?? getText("campaign", language, "status.elsewhere"),
    }),
    ...{ note: getText("campaign", language, "status.row", counts), amount: counts.answered },
  }));

/** Broken and moved links, with the days since they were asked; and how many were never asked. */
function listLinkRows({ broken, moved, counts }: LinkReport, language: ReportLanguage): ReportRow[] {
  const rows = [...broken, ...moved].map((link): ReportRow => {
    const [file = "", ...others] = link.places;
    const more = others.length > 0 ? ` (+${others.length})` : "";
    return {
      ...{ section: "links", name: link.url, file: `${file}${more}` },
      ...{ note: explainAnswer(link, language), amount: link.age },
    };
  });
  if (counts.unknown === 0) return rows;
  const note = getText("report", language, "links.unknown.note");
  const name = getText("report", language, "links.unknown", { count: counts.unknown });
  return [...rows, { section: "links", name, note, file: "" }];
}

const toPlace = <S extends Section>(section: S, { file, name }: { file: string; name: string }) => ({
  section,
  file,
  name,
});

function formatCall({ score, evidence, phone }: Scored, language: ReportLanguage): string {
  const t = messages(language);
  const asked = score.asks.map((name) => t(`entity.score.${name}`)).join(", ");
  return [`${score.total}/100`, phone, formatEvidence(evidence, language), asked].filter(Boolean).join("; ");
}
