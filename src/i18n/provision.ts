import type { Language } from "#src/core/text/language.ts";

const WORDS: Readonly<Record<string, string>> = { i: "and", oraz: "and", lub: "or", albo: "or" };
const WORD = Object.keys(WORDS).join("|");
const UNIT = String.raw`(?:\d+[a-z]*|[a-z]{1,2})`;
const RANGE = String.raw`${UNIT}(?:[–-]${UNIT})?`;
const AND = String.raw`,\s+|\s+(?:${WORD})\s+`;

/** `ust. 1`, `pkt 5`, `lit. b i c`: what links it to the part before it, and its numbers or letters. */
const PART = new RegExp(
  String.raw`(${AND}|\s+|^)(?:ust|pkt|lit)\.?\s*(${RANGE}(?:(?:${AND})${RANGE}(?![\w.]))*)`,
  "g",
);
const NEXT = new RegExp(String.raw`(?<=[\d)][a-z]*)\s+(?:${WORD})\s+(?=\d|Art\. |§)`, "g");

const translateLink = (link: string): string =>
  link.trim() === "," ? ", " : ` ${WORDS[link.trim()] ?? link.trim()} `;

/** Numbers or letters in brackets: `b i c` is `(b) and (c)`. */
const toBrackets = (list: string): string =>
  list
    .split(new RegExp(`(${AND})`))
    .map((part, at) => (at % 2 === 0 ? `(${part})` : translateLink(part)))
    .join("");

/**
 * A provision as lawyers of the language quote it. English puts its parts in brackets, as translations of Polish law and
 * the law of the Union do: `art. 2 pkt 5 lit. b` is `Art. 2(5)(b)`. Words that are no part of a provision stay.
 */
export function formatProvision(provision: string, language: Language): string {
  if (language === "pl") return provision;
  return provision
    .replaceAll(PART, (_whole, link: string, list: string) =>
      link.trim() === "" ? toBrackets(list) : translateLink(link) + toBrackets(list),
    )
    .replaceAll(/\bart\.\s*(?=\d)/gi, "Art. ")
    .replaceAll(NEXT, translateLink);
}
