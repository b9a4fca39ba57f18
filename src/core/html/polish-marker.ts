import { readsPolish } from "../text/reads-polish.ts";
import type { TextLinker, TextPart } from "./finish-html.ts";

/** Elements whose text has no marks in it. */
const UNTOUCHED = new Set(["head", "script", "style", "pre", "code", "option", "textarea", "template"]);
/** Stands between the facts of a line, each of which may be in another language. */
const FACTS = /( · )/;

const markPart = (text: string): TextPart => (readsPolish(text) ? { text, lang: "pl" } : { text });

/**
 * Marks Polish texts on an English page whose authors have written them in one language alone, as names of institutions
 * and titles of sources (WCAG 2.2, 3.1.2). A text in an element with its own language is left as it is.
 */
export function createPolishMarker(): TextLinker {
  const levels: { isOff: boolean }[] = [];
  let level = { isOff: false };
  return {
    open(element) {
      levels.push(level);
      level = { isOff: level.isOff || UNTOUCHED.has(element) };
    },
    close() {
      level = levels.pop() ?? level;
    },
    attribute(name, value) {
      if (name === "lang") level.isOff = !value.startsWith("en");
    },
    split: (text) => (level.isOff || text.trim() === "" ? [{ text }] : text.split(FACTS).map(markPart)),
  };
}
