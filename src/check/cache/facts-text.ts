import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Entry } from "#src/collections/content.ts";
import { knowFile, type FileFacts, type KnownFile } from "../facts/file-facts.ts";
import type { Notes } from "../facts/notes.ts";
import type { RawFile } from "../files/raw-files.ts";
import { survivesJson } from "./survives-json.ts";

type WrittenEntry = Omit<Entry<unknown>, "refused"> & { refused: readonly string[] };

const NOTHING = Buffer.alloc(0);

type Written = {
  facts: FileFacts & { parsed: { entries: readonly unknown[] } };
  entries: WrittenEntry[];
  answers: Notes["answers"];
};

/** The digest of a file: of its path and of all that was, or of a picture will be, read of it. */
export function digestFile({ path, bytes, picture, problems }: RawFile): string {
  const read = bytes ?? (picture === undefined ? NOTHING : readPicture(picture));
  const about = JSON.stringify([path, bytes === undefined, problems]);
  return hash("sha256", Buffer.concat([Buffer.from(about), read]), "base64url");
}

/** One that cannot be read is as good as empty: what is known of it is that. */
function readPicture(place: string): Buffer {
  try {
    return readFileSync(place);
  } catch {
    return NOTHING;
  }
}

/** What is known of a file, as one line of text; undefined where JSON would not give the same values back. */
export function toFactsText({ facts, notes }: KnownFile): string | undefined {
  const entries = facts.parsed.entries.map((entry): WrittenEntry => ({
    ...entry,
    refused: [...entry.refused],
  }));
  const written: Written = {
    facts: { ...facts, parsed: { ...facts.parsed, entries: [] } },
    entries,
    answers: notes.answers,
  };
  return survivesJson(written) ? toAscii(JSON.stringify(written)) : undefined;
}

/** Text of one byte a letter is read several times as quickly. */
const toAscii = (json: string) =>
  json.replaceAll(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** A file with what was written down about it. */
export function fromFactsText(raw: RawFile, text: string): KnownFile {
  const { facts, entries, answers } = JSON.parse(text) as Written;
  const read = entries.map((entry) => ({ ...entry, refused: new Set(entry.refused) }));
  return knowFile(raw, { ...facts, parsed: { ...facts.parsed, entries: read } }, answers, text);
}
