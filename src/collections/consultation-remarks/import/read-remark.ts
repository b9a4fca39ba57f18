import { foldText } from "#src/core/text/fold-text.ts";

/** What is wrong with a value of a row. */
export type ValueFault = { id: "decision" | "paragraph"; value: string };

/** The number of a paragraph: `§ 2 ust. 3` is `2-3`, `ust. 12` is `12`; undefined for the whole document. */
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

/** Whether a text holds an e-mail address or a telephone number, which a remark does not need. */
export const hasContact = (text: string): boolean =>
  /[\w.+-]+@[\w-]+\.[\w.]+|(?:\+48[ -]?)?(?:\d{3}[ -]?){2}\d{3}\b/.test(text);
