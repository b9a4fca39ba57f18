import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { text as readAll } from "node:stream/consumers";
import PostalMime from "postal-mime";
import { limits } from "#src/check/files/limits.ts";
import { Fault } from "#src/commands/fault.ts";

/** The text of one mail, and where it was found. */
export type Mail = { place: string; text: string };

/** Names of what holds mails: saved ones, and texts into which they were pasted. */
const MAILS = /\.(?:eml|txt|text|md)$/i;

/** What stands for the standard input. */
const STDIN = "-";

/**
 * Reads mails from files, from the files of folders (`.eml`, `.txt`), and from the standard input (`-`). Throws a `Fault`
 * for what is not there or too large, and for a folder without any.
 */
export async function readMails(paths: readonly string[]): Promise<Mail[]> {
  if (paths.length === 0) throw new Fault("confirmations-none", {}, { exitCode: 2 });
  const mails: Mail[] = [];
  for (const path of paths)
    if (path === STDIN) mails.push({ place: STDIN, text: await readAll(process.stdin) });
    else for (const file of listFiles(path)) mails.push({ place: file, text: await readMail(file) });
  return mails;
}

function listFiles(path: string): string[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new Fault("no-file", { file: path });
  if (!stat.isDirectory()) return [path];
  const files = readdirSync(path, { withFileTypes: true })
    .filter((item) => item.isFile() && MAILS.test(item.name))
    .map(({ name }) => join(path, name))
    .toSorted();
  if (files.length === 0) throw new Fault("confirmations-empty", { folder: path });
  return files;
}

async function readMail(file: string): Promise<string> {
  if (statSync(file).size > limits.fileBytes)
    throw new Fault("confirmations-large", { file, limit: limits.fileBytes / 1024 ** 2 });
  const bytes = readFileSync(file);
  if (!/\.eml$/i.test(file)) return decode(bytes);
  const { text, html } = await PostalMime.parse(bytes, { maxNestingDepth: 32 });
  return [text, html?.replaceAll(/<[^>]*>/g, " ")].filter((part) => part !== undefined).join("\n");
}

/** What blocks are made of is the same in all encodings of one byte; Windows also saves texts as UTF-16. */
const decode = (bytes: Buffer): string =>
  new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8").decode(bytes);
