import matter from "gray-matter";

/**
 * A Markdown file split in two; both parts keep leading blank lines, so that line numbers match those of the file, and
 * the letters of the body are composed (Unicode NFC).
 */
export type FrontMatter =
  | { state: "missing" | "unclosed"; body: string }
  | { state: "language"; opening: string }
  | { state: "yaml"; yaml: string; body: string };

const FENCE = "---";

/**
 * Splits YAML front matter from the body. Front matter in another language is reported and not read: gray-matter names
 * the language, but runs none of its engines, one of which evaluates code. The cut is made here because gray-matter's
 * takes quadratic time over blank lines.
 */
export function splitFrontMatter(text: string): FrontMatter {
  if (text.startsWith("+++")) return { state: "language", opening: "+++" };
  if (!/^---(?!-)/.test(text)) return { state: "missing", body: text };
  const { name } = matter.language(text);
  if (name !== "") return { state: "language", opening: `${FENCE}${name.slice(0, 40)}` };
  const close = text.indexOf(`\n${FENCE}`, FENCE.length);
  if (close < 0) return { state: "unclosed", body: "" };
  const rest = text.slice(close + FENCE.length + 1).replace(/^\r?\n?/, "");
  const lines = text.slice(0, text.length - rest.length).split("\n").length - 1;
  const body = ("\n".repeat(lines) + rest).normalize("NFC");
  return { state: "yaml", yaml: `${text.slice(FENCE.length, close)}\n`, body };
}
