import words from "./kind-words.json" with { type: "json" };
import { listStems } from "./thesaurus.ts";

const byLanguage: Record<string, Record<string, string>> = words;

/** The stems of the words that ask for pages of a kind: its name, and the words of `kind-words.json`. */
export const listKindStems = (kind: string, language: string): string[] => [
  ...new Set(listStems([kind, byLanguage[language]?.[kind]].join(" "))),
];
