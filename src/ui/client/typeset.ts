import { setTextOf } from "#src/core/text/typography.ts";

/** A text that a script writes into a page, set by the rules of its language as the build sets the texts of pages. */
export const typeset = (text: string): string => setTextOf(document.documentElement.lang)(text);
