/** A Markdown file cut in two; both parts keep blank lines in front, so that line numbers are those of the file. */
export type FrontMatter =
  | { state: "missing" | "unclosed"; body: string }
  | { state: "language"; opening: string }
  | { state: "yaml"; yaml: string; body: string };

const FENCE = "---";

/** Separates YAML front matter from the body. Any other language is named, never read. */
export function splitFrontMatter(text: string): FrontMatter {
  if (text.startsWith("+++")) return { state: "language", opening: "+++" };
  if (!/^---(?!-)/.test(text)) return { state: "missing", body: text };
  const name = text.slice(FENCE.length, lineEnd(text)).trim();
  if (name !== "") return { state: "language", opening: `---${name.slice(0, 40)}` };
  const close = text.indexOf(`\n${FENCE}`, FENCE.length);
  if (close < 0) return { state: "unclosed", body: "" };
  const rest = text.slice(close + FENCE.length + 1).replace(/^\r?\n?/, "");
  const before = text.slice(0, text.length - rest.length).replaceAll(/[^\n]+/g, "");
  return { state: "yaml", yaml: `${text.slice(FENCE.length, close)}\n`, body: before + rest };
}

function lineEnd(text: string): number {
  const end = text.indexOf("\n");
  return end < 0 ? text.length : end;
}
