import enProblems from "./en/problems.json" with { type: "json" };
import plProblems from "./pl/problems.json" with { type: "json" };

/** Languages in which commands speak. */
export const reportLanguages = ["pl", "en"] as const;
export type ReportLanguage = (typeof reportLanguages)[number];

/** Ids of the problems that have texts. */
type ProblemId = keyof typeof plProblems;

/** Texts of one problem; `corrected` stands for `remedy` when the corrected value is known. */
export type ProblemTexts = { what: string; why: string; remedy: string; corrected?: string };

const problemTexts: Record<ReportLanguage, Record<ProblemId, ProblemTexts>> = {
  pl: plProblems,
  en: enProblems,
};

/** The texts of a problem, with placeholders. */
export const getProblemTexts = (language: ReportLanguage, id: ProblemId): ProblemTexts =>
  problemTexts[language][id];

/** Puts values in place of `{name}`; an unknown name stays as it is. */
export const fillPlaceholders = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
