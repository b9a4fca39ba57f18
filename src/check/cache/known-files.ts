import { hash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { replaceFile } from "#src/core/files/replace-file.ts";
import { listContentPaths, readRawFile, type RawFile } from "../files/raw-files.ts";
import { learnFile } from "../facts/file-facts.ts";
import { digestCode } from "./code-digest.ts";
import { digestFile, fromFactsText, toFactsText } from "./facts-text.ts";
import { learnAll } from "./learn-all.ts";
import { listSettings } from "./share.ts";
import { readShelves, writeShelves, type Line } from "./shelves.ts";

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
  if (old.isDamaged) onDamage();
  const raws = listContentPaths(folder).map((path) => readRawFile(folder, path));
  const digests = new Map(raws.map((raw) => [raw.path, digestFile(raw)]));
  const textOf = ({ path }: RawFile) => old.texts.get(digests.get(path) ?? "");
  const news = raws.filter((raw) => textOf(raw) === undefined);
  const recall = (raw: RawFile) => {
    const text = textOf(raw);
    return text === undefined ? learnFile(raw) : fromFactsText(raw, text);
  };
  const settings = news.length > 0 ? listSettings(raws).map(recall) : [];
  const learned = await learnAll(news, settings, (done) => onProgress(done, news.length));
  const byPath = new Map(learned.map((file) => [file.raw.path, file]));
  const files = raws.map((raw) => byPath.get(raw.path) ?? recall(raw));
  const keep = () => {
    if (!existsSync(shelves)) openShelves(cache, shelves, folder);
    const lines = files.flatMap((file): Line[] => {
      const text = file.notes.isChanged || !file.text ? toFactsText(file) : file.text;
      const { path } = file.raw;
      return text === undefined ? [] : [{ path, digest: digests.get(path) ?? "", text }];
    });
    writeShelves(shelves, code, old, lines);
  };
  return { files, keep };
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
