import { hash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { replaceFile } from "#src/core/files/replace-file.ts";
import { listContentPaths, readRawFile, type RawFile } from "../files/raw-files.ts";
import { learnFile, type KnownFile } from "../facts/file-facts.ts";
import { digestCode } from "./code-digest.ts";
import { digestFile, fromFactsText, toFactsText } from "./facts-text.ts";
import { learnAll, startHelpers } from "./learn-all.ts";
import { isSetting } from "./share.ts";
import { readShelves, writeShelves, type Line } from "./shelves.ts";
import { readStamps } from "./stamps.ts";

/** What a cached reading tells while it works. */
export type Listener = { onProgress: (done: number, all: number) => void; onDamage: () => void };

/**
 * Reads the files of a content folder, and learns only about those that the last run in this cache has not seen as they
 * are. `keep` writes down what is known in the end.
 */
export async function readKnownFiles(cache: string, folder: string, { onProgress, onDamage }: Listener) {
  const code = digestCode();
  const shelves = join(cache, hash("sha256", resolve(folder), "hex").slice(0, 16));
  const old = readShelves(shelves, code);
  const stamps = readStamps(shelves, code);
  if (old.isDamaged || stamps.isDamaged) onDamage();
  const paths = listContentPaths(folder);
  const helpers = startHelpers(paths.length - old.texts.size);
  const findDigest = (path: string, stamp: string | undefined) => {
    const digest = stamps.find(path, stamp);
    return digest !== undefined && old.texts.has(digest) ? digest : undefined;
  };
  const found = paths.map((path): Found => {
    const raw = readRawFile(folder, path, (stamp) => findDigest(path, stamp) !== undefined);
    const digest = findDigest(path, raw.stamp) ?? digestFile(raw);
    return { raw, digest, text: old.texts.get(digest) };
  });
  const news = found.filter(({ text }) => text === undefined).map(({ raw }) => raw);
  const settings = news.length > 0 ? found.filter(({ raw }) => isSetting(raw)).map(recall) : [];
  const learned = await learnAll(news, settings, helpers, (done) => onProgress(done, news.length));
  const byPath = new Map(learned.map((file) => [file.raw.path, file]));
  const files = found.map((one) => (one.text === undefined && byPath.get(one.raw.path)) || recall(one));
  const keep = () => {
    if (!existsSync(shelves)) openShelves(cache, shelves, folder);
    const lines = files.flatMap((file, index) => listLines(file, found[index]));
    writeShelves(shelves, code, old, lines);
    stamps.write(found);
  };
  return { files, keep };
}

/** A file with its digest, and what was written down about it. */
type Found = { raw: RawFile; digest: string; text: string | undefined };

const recall = ({ raw, text }: Found): KnownFile =>
  text === undefined ? learnFile(raw) : fromFactsText(raw, text);

/**
 * What is written down about a file; nothing about one that has changed since it was recognised by its stamp, for a place
 * may have been found in its new text.
 */
function listLines(file: KnownFile, { digest = "", text: before }: Partial<Found> = {}): Line[] {
  const text = file.notes.isChanged || !file.text ? toFactsText(file) : file.text;
  const isSame = before === undefined || text === before || digestFile(file.raw) === digest;
  return text !== undefined && isSame ? [{ path: file.raw.path, digest, text }] : [];
}

const OWNER = "folder.txt";

function readOwner(shelves: string): string {
  try {
    return readFileSync(join(shelves, OWNER), "utf8");
  } catch {
    return "";
  }
}

/** Makes a place for a content folder, and clears those of folders that are gone. */
function openShelves(cache: string, shelves: string, folder: string): void {
  const others = existsSync(cache) ? readdirSync(cache).map((name) => join(cache, name)) : [];
  for (const other of others)
    if (!existsSync(readOwner(other))) rmSync(other, { recursive: true, force: true });
  replaceFile(join(shelves, OWNER), resolve(folder));
}
