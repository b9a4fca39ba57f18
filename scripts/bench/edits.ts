import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

type Edit = { entity: string; change: (text: string) => string };

/** What editors do, each with another entity: a sentence, a new summary, another name, another phone, a sentence. */
const edits: readonly Edit[] = [
  { entity: "organizacja-1", change: (text) => `${text}\nNowe zdanie.\n` },
  {
    entity: "organizacja-2",
    change: (text) => text.replace("summary: Działa w gminie", "summary: Pracuje w gminie"),
  },
  { entity: "organizacja-3", change: (text) => text.replace("na Rzecz", "dla Dobra") },
  { entity: "organizacja-4", change: (text) => text.replace("+48 600 000 000", "+48 600 000 001") },
  { entity: "organizacja-5", change: (text) => `${text}\nJeszcze jedno zdanie.\n` },
];

/** How many edits there are. */
export const EDITS = edits.length;

/** Makes the edit of the given number, from 0, in a synthetic corpus. */
export function makeEdit(content: string, number: number): void {
  const edit = edits[number % EDITS];
  if (!edit) return;
  const path = join(content, "entities", `${edit.entity}.md`);
  writeFileSync(path, edit.change(readFileSync(path, "utf8")));
}
