import { JSONParser } from "@streamparser/json";
import type { KeyPath } from "#src/core/integrity/problem.ts";
import { Fault } from "../fault.ts";
import { refuseOthers } from "../tables/table-blocks.ts";
import { readUnpacked } from "./unpacked-bytes.ts";

/** A value of a JSON file at its place: `["features", 3]`. */
export type JsonItem = { path: KeyPath; value: unknown };

const MIB = 1024 ** 2;
/** Longest item, in mebibytes: the outline of a whole country has about ten. */
const LONGEST = 32;
/** The sign before each text of a sequence (RFC 7464). */
const RECORD = "\u001E";

/** Where a reader is in a text that comes in parts. */
type Place = { line: number; column: number };

const move = ({ line, column }: Place, text: string): Place => {
  const lines = text.split("\n");
  return lines.length === 1
    ? { line, column: column + text.length }
    : { line: line + lines.length - 1, column: (lines.at(-1) ?? "").length + 1 };
};

/**
 * Reads the values at `paths` of a JSON file (RFC 8259, UTF-8; packed by gzip or not), in the notation of the parser: `$.features.*`. Of a file of
 * any size one item at a time is held in memory. A file of one JSON text a line (JSON Lines, or RFC 8142 with its
 * record separators) gives each of them, with `["features", index]` as its place. Throws a `Fault` with the place of what cannot be read.
 */
export async function* readJsonItems(file: string, paths: readonly string[]): AsyncGenerator<JsonItem> {
  refuseOthers(file);
  let reader: Reader | undefined;
  for await (const text of decode(file)) {
    if (text === "") continue;
    reader ??= isSequence(text) ? readSequence(file) : readDocument(file, paths);
    yield* reader.read(text);
  }
  if (!reader) throw new Fault("json-empty", { file });
  yield* reader.end();
}

/** Takes a text part by part, and gives what is whole by then. */
type Reader = { read: (text: string) => JsonItem[]; end: () => JsonItem[] };

async function* decode(file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let line = 1;
  const read = (bytes?: Buffer): string => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      throw new Fault("json-encoding", { file, line });
    }
  };
  let isStart = true;
  for await (const bytes of readUnpacked(file)) {
    if (isStart) refuseForeign(file, bytes);
    const text = read(bytes);
    line += text.split("\n").length - 1;
    isStart &&= text.trim() === "";
    if (!isStart) yield text;
  }
  yield read();
}

/** Other files of the same data have other readers, and a page of the web comes in place of a file. */
function refuseForeign(file: string, bytes: Buffer): void {
  const start = bytes.subarray(0, 512).toString("latin1");
  if (start.includes("OSMHeader")) throw new Fault("json-pbf", { file });
  if (/^[\s\u00EF\u00BB\u00BF]*</.test(start)) throw new Fault("json-markup", { file });
}

const isSequence = (text: string): boolean => {
  const [first = ""] = text.trimStart().split("\n", 1);
  if (first.startsWith(RECORD)) return true;
  return /"type"\s*:\s*"Feature"/.test(first) && /\}\s*$/.test(first) && !/"FeatureCollection"/.test(first);
};

function readDocument(file: string, paths: readonly string[]): Reader {
  let found: JsonItem[] = [];
  let place: Place = { line: 1, column: 1 };
  let size = 0;
  const parser = new JSONParser({ paths: [...paths], keepStack: false });
  const refuse = (text: string, { message }: Error): never => {
    const at = Number(/chunk position "(\d+)"/.exec(message)?.[1] ?? text.length);
    const { line, column } = move(place, text.slice(0, at));
    throw new Fault("json-syntax", { file, line, column });
  };
  parser.onValue = ({ key, value, stack }) => {
    const steps = [...stack.slice(1).map((step) => step.key), key];
    found.push({ path: steps.filter((step) => step !== undefined), value });
    size = 0;
  };
  const run = (text: string, step: () => void): JsonItem[] => {
    let fault: Error | undefined;
    parser.onError = (error) => (fault ??= error);
    step();
    if (fault) refuse(text, fault);
    const items = found;
    found = [];
    return items;
  };
  return {
    read: (text) => {
      size += text.length;
      const items = run(text, () => parser.write(text));
      if (size > LONGEST * MIB) throw new Fault("json-long", { file, limit: LONGEST });
      place = move(place, text);
      return items;
    },
    end: () => (parser.isEnded ? [] : run("", () => parser.end())),
  };
}

function readSequence(file: string): Reader {
  let rest = "";
  let line = 0;
  let index = 0;
  const parse = (text: string): JsonItem[] => {
    line += 1;
    const written = text.replace(RECORD, "").trim();
    if (written === "") return [];
    try {
      return [{ path: ["features", index++], value: JSON.parse(written) as unknown }];
    } catch {
      throw new Fault("json-syntax", { file, line, column: 1 });
    }
  };
  return {
    read: (text) => {
      const lines = (rest + text).split("\n");
      rest = lines.pop() ?? "";
      if (rest.length > LONGEST * MIB) throw new Fault("json-long", { file, limit: LONGEST });
      return lines.flatMap(parse);
    },
    end: () => parse(rest),
  };
}
