import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createRandom, pick, type Random } from "#scripts/bench/random.ts";
import { runCheck } from "#src/check/run-check.ts";

/** A change of one file of a content folder; returns how to undo it, or undefined when the file does not suit. */
type Edit = (path: string, random: Random) => (() => void) | undefined;

const listFiles = (content: string, pattern: RegExp) =>
  readdirSync(content, { recursive: true, encoding: "utf8" })
    .filter((file) => pattern.test(file))
    .toSorted()
    .map((file) => join(content, file));

function rewrite(path: string, change: (text: string) => string): (() => void) | undefined {
  const before = readFileSync(path, "utf8");
  const after = change(before);
  if (after === before) return undefined;
  writeFileSync(path, after);
  return () => writeFileSync(path, before);
}

/** Adds a word to one of the places that a pattern finds. */
const addWord =
  (pattern: RegExp): Edit =>
  (path, random) =>
    rewrite(path, (text) => {
      const places = [...text.matchAll(pattern)];
      if (places.length === 0) return text;
      const { index, 0: found } = pick(places, random);
      const end = index + found.length;
      return `${text.slice(0, end)} ${pick(["Nowa", "Druga", "Inna"], random)}${text.slice(end)}`;
    });

const copyOf = (path: string, random: Random) =>
  path.replace(/\.(mdx?)$/, `-${Math.floor(random() * 1e6)}.$1`);

const ENTRY = /^[a-z-]+\/[a-z0-9-]+\.mdx?$/;
const ENTITY = /^entities\/[a-z0-9-]+\.md$/;

/** What editors do, by the files that they do it to. */
const kinds: { name: string; files: RegExp; edit: Edit }[] = [
  { name: "a text", files: ENTRY, edit: (path) => rewrite(path, (text) => `${text}\nNowe zdanie.\n`) },
  { name: "a field", files: ENTRY, edit: addWord(/^(?:name|title|summary): [^"'>|{[\n]+/gm) },
  { name: "a vocabulary", files: /^vocabularies\/.*\.yaml$/, edit: addWord(/\bpl: [^"',{}>|\n]+/g) },
  { name: "the portal", files: /^portal\.yaml$/, edit: addWord(/\b(?:pl|name): [^"',{}>|\n]+/g) },
  {
    name: "a new entity",
    files: ENTITY,
    edit(path, random) {
      const copy = copyOf(path, random);
      const written = readFileSync(path, "utf8").replace(
        /^name: .*$/m,
        `name: Nowa ${copy.length}-${random()}`,
      );
      writeFileSync(copy, written.replaceAll(/^ {2}(?:krs|nip|regon): .*\n/gm, ""));
      return () => rmSync(copy);
    },
  },
  {
    name: "a deletion",
    files: ENTRY,
    edit(path) {
      const text = readFileSync(path);
      rmSync(path);
      return () => writeFileSync(path, text);
    },
  },
  {
    name: "another address",
    files: ENTRY,
    edit(path, random) {
      const moved = copyOf(path, random);
      renameSync(path, moved);
      return () => renameSync(moved, path);
    },
  },
  {
    name: "a reference",
    files: ENTRY,
    edit: (path, random) =>
      rewrite(path, (text) =>
        text.replace(/\bentity: [a-z0-9-]+/, `entity: stowarzyszenie-${1 + Math.floor(random() * 60)}`),
      ),
  },
];

const isValid = (content: string, today: string) =>
  runCheck(content, today).findings.every(({ severity }) => severity !== "error");

/**
 * Edits a content folder as editors do, once in each way but for those named in `except`; what would make it invalid is undone and tried at
 * another file. The same seed makes the same edits. `today` is `YYYY-MM-DD`. Returns what was edited.
 */
export function editAtRandom(content: string, seed: number, today: string, except: string[] = []): string[] {
  const random = createRandom(seed);
  const done: string[] = [];
  for (const { name, files, edit } of kinds.filter((kind) => !except.includes(kind.name))) {
    for (let attempt = 0; attempt < 20; attempt++) {
      const path = pick(listFiles(content, files), random);
      const undo = edit(path, random);
      if (!undo) continue;
      if (isValid(content, today)) {
        done.push(`${name}: ${path.slice(content.length + 1)}`);
        break;
      }
      undo();
    }
  }
  return done;
}
