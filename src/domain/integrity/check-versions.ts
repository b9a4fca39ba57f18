import type { Rule } from "./content.ts";
import { problemAt } from "./content.ts";

/** Easy-to-read texts have words, belong to one article each, and none lies unused. */
export const checkVersions: Rule = (content) => {
  const first = new Map<string, string>();
  const shared = [...content.entries.guides, ...content.entries.pages].flatMap((entry) => {
    const text = entry.data.etr?.text?.id;
    if (text === undefined) return [];
    const other = first.get(text);
    if (other === undefined) first.set(text, entry.file);
    return other === undefined ? [] : [problemAt(entry, "etr-shared", ["etr", "text"], { text, other })];
  });
  const texts = content.entries["easy-to-read"].flatMap((entry) => [
    ...((entry.body?.text ?? "").trim() === "" ? [problemAt(entry, "etr-empty", [])] : []),
    ...(first.has(entry.id) ? [] : [problemAt(entry, "etr-unused", [], { id: entry.id })]),
  ]);
  return [...shared, ...texts];
};
