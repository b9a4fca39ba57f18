import type { Entry, Rule } from "#src/collections/content.ts";
import { listEntries, problemAt } from "#src/collections/content.ts";
import { findNearest } from "#src/core/text/nearest.ts";
import { readText } from "#src/core/integrity/records.ts";
import { remember } from "../facts/notes.ts";
import type { Problem } from "#src/check/problems.ts";

const POLISH_LETTERS = /[ąćęłńóśźż]/i;
const LONG_ENOUGH = 200;

/** Texts are in a language of the portal, and Polish ones are written with Polish letters. */
export const checkLanguages: Rule = (content) => {
  const languages = content.entries.portal[0]?.data.languages ?? [];
  if (languages.length === 0) return [];
  return listEntries(content).flatMap((entry) => [
    ...checkLanguage(entry, languages),
    ...checkPolishLetters(entry, languages[0] ?? "pl"),
  ]);
};

function checkLanguage(entry: Entry<object>, languages: readonly string[]): Problem[] {
  const written = readText(entry.data, "lang");
  if (written === undefined || languages.includes(written)) return [];
  const corrected = findNearest(written, languages) ?? findNearest(written.slice(0, 2), languages);
  return [
    problemAt(entry, "unknown-language", ["lang"], {
      value: written,
      allowed: languages.join(", "),
      corrected,
    }),
  ];
}

function checkPolishLetters(entry: Entry<object>, main: string): Problem[] {
  return (readText(entry.data, "lang") ?? main) === "pl"
    ? remember(entry, "letters", () => findBareTexts(entry))
    : [];
}

/** A summary and a body that are long enough to have Polish letters, and have none. */
function findBareTexts(entry: Entry<object>): Problem[] {
  const summary = readText(entry.data, "summary");
  const found: Problem[] = [];
  if (summary !== undefined && lacksPolishLetters(summary)) {
    found.push(problemAt(entry, "polish-letters-missing", ["summary"], { excerpt: excerpt(summary) }));
  }
  const body = entry.body?.text ?? "";
  if (lacksPolishLetters(body)) {
    const line = /^\s*/.exec(body)?.[0].split("\n").length ?? 1;
    found.push({
      ...problemAt(entry, "polish-letters-missing", [], { excerpt: excerpt(body) }),
      position: { line, column: 1 },
    });
  }
  return found;
}

function lacksPolishLetters(text: string): boolean {
  if (text.length < LONG_ENOUGH) return false;
  const prose = text.replaceAll(/\]\([^)\n]*|https?:\/\/\S+|`[^`]*`/g, " ");
  return !POLISH_LETTERS.test(prose) && (prose.match(/\p{L}/gu)?.length ?? 0) >= LONG_ENOUGH;
}

const excerpt = (text: string) => `${text.trim().replaceAll(/\s+/g, " ").slice(0, 60).trim()}…`;
