import { givenNames } from "#src/core/text/given-names.ts";
import { foldText } from "#src/core/text/fold-text.ts";
import type { Decision } from "../schema.ts";

/** What is wrong with a value of a row. */
export type ValueFault = { id: "decision" | "paragraph"; value: string };

const DECISIONS: readonly (readonly [Decision, RegExp])[] = [
  ["partly", /czesciow|partly|in part/],
  ["rejected", /^nie$|nieuwzgledni|odrzuc|nie (?:uwzgledni|przyj)|nieprzyjet|reject/],
  ["noted", /wiadomosci|poza zakres|wyjasnion|noted|nie dotyczy|bez rozpatrzenia/],
  ["accepted", /^tak$|uwzgledni|przyjet|zaakceptowan|accept/],
];

/** Parses a decision in the words of an office (`uwzględniono częściowo`); undefined when there is none. */
export function parseDecision(text: string): Decision | ValueFault | undefined {
  if (/^[-–—]?$/.test(text)) return undefined;
  const folded = foldText(text);
  return DECISIONS.find(([, words]) => words.test(folded))?.[0] ?? { id: "decision", value: text };
}

/** Parses the number of a paragraph: `§ 2 ust. 3` is `2-3`, `ust. 12` is `12`; undefined for the whole document. */
export function parseParagraph(text: string): string | ValueFault | undefined {
  const folded = foldText(text).trim();
  if (folded === "" || /^[-–—]$|calosc|caly|cala|ogoln|whole|nie dotyczy/.test(folded)) return undefined;
  const section = /(?:§|par(?:agraf)?\.?)\s*(\d+[a-z]*)/.exec(folded)?.[1];
  const number = /ust(?:ep)?\.?\s*(\d+[a-z]*)/.exec(folded)?.[1];
  if (section ?? number) return [section, number].filter((part) => part !== undefined).join("-");
  return /^\d+[a-z]*(?:[-.]\d+[a-z]*)?$/.test(folded)
    ? folded.replace(".", "-")
    : { id: "paragraph", value: text };
}

/** The author of a remark. A private person's name is not kept (art. 5(1)(c) GDPR); `wasNamed` says there was one. */
export type RemarkAuthor = { authorKind: "organisation" | "person"; author?: string; wasNamed: boolean };

/**
 * Reads the author from the name and, where the table has it, the kind. A remark without a name counts as a
 * person's.
 */
export function parseAuthor(name: string, kind: string): RemarkAuthor {
  const isPrivate = /osob[ay] (fizyczn|prywatn)|mieszkan|person|anonim|obywatel/.test(
    foldText(`${kind} ${name}`),
  );
  const isName = isPersonName(name);
  if (name === "" || isPrivate || isName)
    return {
      authorKind: "person",
      wasNamed: isName || (name !== "" && /fizyczn|prywatn|person/i.test(kind)),
    };
  return { authorKind: "organisation", author: name, wasNamed: false };
}

const BODIES =
  /\b(?:fundacja|stowarzyszenie|spoldzielnia|kolo|klub|zwiazek|towarzystwo|centrum|parafia|caritas|gmina|powiat|urzad|osp|dom|warsztat|zaklad|instytut|federacja|bractwo|hufiec|zespol|rada|grupa|spolka|szkola)\b/;

/** Whether a text is a given name and a surname, in either order, with a title or a second name. */
export function isPersonName(text: string): boolean {
  const words = text.replace(/^(?:pani?|dr|mgr|prof\.?|inż\.?)\s+/i, "").split(/\s+/);
  if (BODIES.test(foldText(text))) return false;
  const isCapital = words.every((word) => /^\p{Lu}[\p{L}’'-]*$/u.test(word));
  return (
    isCapital &&
    words.length >= 2 &&
    words.length <= 3 &&
    words.some((word) => givenNames.has(foldText(word)))
  );
}

/** Whether a text holds an e-mail address or a telephone number, which a remark does not need. */
export const hasContact = (text: string): boolean =>
  /[\w.+-]+@[\w-]+\.[\w.]+|(?:\+48[ -]?)?(?:\d{3}[ -]?){2}\d{3}\b/.test(text);
