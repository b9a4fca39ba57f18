import { isFields, type Fields } from "../integrity/records.ts";
import { refuseEndless } from "./depth.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { parseYaml } from "./parse-yaml.ts";

/** A file of content in two: its fields, and the text below them (empty in files of YAML alone). */
export type ReadEntry = { data: Fields; body: string };

const withoutMark = (text: string) => text.replace(/^\uFEFF/, "");

/**
 * Reads a Markdown or YAML file as the check does; the path tells which. Letters come composed (Unicode NFC), lines at
 * both ends of the body that are blank are left out. Throws for a file that the check refuses to read.
 */
export function readEntry(path: string, text: string): ReadEntry {
  const front = /\.mdx?$/.test(path) ? splitFrontMatter(withoutMark(text)) : undefined;
  if (front && front.state !== "yaml") throw new Error(`front-matter-${front.state}`);
  const data = parseYaml(front ? front.yaml : withoutMark(text));
  if (!isFields(data)) throw new Error("yaml-shape");
  return { data, body: front ? front.body.trim() : "" };
}

/** The records of a YAML list with their ids, in its order. Throws for a text that is no such list. */
export function readList(text: string): (readonly [id: string, data: Fields])[] {
  const items = parseYaml(withoutMark(text)) ?? [];
  if (!Array.isArray(items)) throw new Error("yaml-shape");
  return items.map((item: unknown) => {
    const id = isFields(item) ? item["id"] : undefined;
    if (!isFields(item) || typeof id !== "string") throw new Error("yaml-shape: id");
    return [id, item];
  });
}

/** The value of a JSON text, for files that programs write. Throws for other texts, and for nesting without end. */
export function readJson(text: string): unknown {
  const data: unknown = JSON.parse(withoutMark(text));
  refuseEndless(data);
  return data;
}
