import type { CollectionName } from "#src/collections/index.ts";
import { parseRawFile, type ContentFile } from "../files/content-files.ts";
import { checkPicture } from "../pictures/check-picture.ts";
import { checkPrivateData } from "../files/private-data.ts";
import { placeFile } from "../files/place-file.ts";
import type { RawFile } from "../files/raw-files.ts";
import type { Problem } from "../problems.ts";
import { parseFile, type ParsedFile } from "../records/parse-file.ts";
import { takeNotes, type Notes } from "./notes.ts";

/** What follows from one file alone: equal for equal bytes at an equal path, and made of plain values. */
export type FileFacts = {
  /** Whether rules may count on the file being there. */
  isPresent: boolean;
  /** Problems of its place, its name and its text. */
  problems: Problem[];
  /** The collection that it belongs to, if any, and what the schema makes of it. */
  collection?: CollectionName;
  parsed: ParsedFile;
};

/** A file of the content with what is known of it; `text` is what of this was written down before. */
export type KnownFile = { raw: RawFile; facts: FileFacts; notes: Notes; text?: string | undefined };

/** Finds out what follows from a file. */
export function learnFile(raw: RawFile, file: ContentFile = parseRawFile(raw)): KnownFile {
  const { collection, isList, problems: ofPlace } = placeFile(file);
  const problems = [...ofPlace, ...(raw.bytes ? checkPrivateData(raw.path, raw.bytes.toString()) : [])];
  const inside = raw.picture === undefined ? [] : checkPicture(raw.path, raw.picture);
  const isPresent = !file.problems.some(({ id }) => id === "file-not-used" || id === "symbolic-link");
  const facts: FileFacts = collection
    ? { isPresent, problems, collection, parsed: parseFile(file, collection, isList) }
    : { isPresent, problems: [...problems, ...inside], parsed: { entries: [], problems: [] } };
  return knowFile(raw, facts, {});
}

/** A file with facts and answers that were found out before. */
export function knowFile(
  raw: RawFile,
  facts: FileFacts,
  answers: Notes["answers"],
  text?: string,
): KnownFile {
  const notes = { answers, isChanged: false };
  for (const entry of facts.parsed.entries) takeNotes(entry, notes);
  return { raw, facts, notes, text };
}
