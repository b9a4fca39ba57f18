import matter from "gray-matter";

/**
 * A Markdown file split in two; both parts keep leading blank lines, so that line numbers match those of the file.
 */
export type FrontMatter =
  | { state: "missing" | "unclosed"; body: string }
  | { state: "language"; opening: string }
  | { state: "yaml"; yaml: string; body: string };

const refuse = () => {
  throw new Error("Front matter is read as YAML only.");
};

/** gray-matter only splits the text here: none of its engines may run, above all the one that evaluates code. */
const cutOnly = {
  language: "yaml",
  engines: { yaml: () => ({}), json: refuse, javascript: refuse, coffee: refuse, toml: refuse },
};

/** Splits YAML front matter from the body. Front matter in another language is reported and not read. */
export function splitFrontMatter(text: string): FrontMatter {
  if (text.startsWith("+++")) return { state: "language", opening: "+++" };
  if (!/^---(?!-)/.test(text)) return { state: "missing", body: text };
  const { name } = matter.language(text);
  if (name !== "") return { state: "language", opening: `---${name.slice(0, 40)}` };
  if (!/\n---/.test(text)) return { state: "unclosed", body: "" };
  const cut = matter(text, cutOnly);
  const yaml = `${cut.matter}\n`;
  const before = text.length - cut.content.length;
  return { state: "yaml", yaml, body: text.slice(0, before).replaceAll(/[^\n]/g, "") + cut.content };
}
