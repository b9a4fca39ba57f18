import type { ProblemTable } from "#src/collections/definition.ts";
import { fillPlaceholders } from "#src/i18n/problem-messages.ts";

/** A problem of the check as the handbook explains it. */
export type ExplainedProblem = {
  id: string;
  isError: boolean;
  what: string;
  why: string;
  remedy: string;
};

/** The problems of a catalogue in the order of their ids, with `…` for what a message names. */
export const explainProblems = (table: ProblemTable, language: "pl" | "en"): ExplainedProblem[] =>
  Object.entries(table)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { severity, [language]: texts }]) => ({
      id,
      isError: severity === "error",
      what: blank(texts.what),
      why: blank(texts.why),
      remedy: blank(texts.remedy),
    }));

const blank = (text: string): string =>
  fillPlaceholders(
    text,
    Object.fromEntries([...text.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => [name, "…"])),
  );
