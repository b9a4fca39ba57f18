import { lstatSync, readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { Document } from "yaml";
import { findOwner } from "#src/collections/index.ts";
import type { KeyPath, Position, Words } from "#src/core/integrity/problem.ts";
import { toFault } from "../fault.ts";
import type { Problem, ProblemId } from "../problems.ts";
import { parseCsvSource } from "./csv-source.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { checkBodySize } from "./body-size.ts";
import { decodeText } from "./decode-text.ts";
import { limits } from "./limits.ts";
import { parseYamlSource, type YamlFault, type YamlSource } from "./yaml-source.ts";

/** The content folder of this run: `CONTENT_DIR`, or `content`. */
export const contentFolder = (): string => process.env["CONTENT_DIR"] ?? "content";

/**
 * A file of the content folder. `data` and `body` are set when they could be read; otherwise `problems` say why not.
 */
export type ContentFile = {
  /** Relative to the content folder, with `/` between folders. */
  path: string;
  data: unknown;
  document: Document | undefined;
  body: string | undefined;
  problems: Problem[];
  locate: (path: KeyPath, at: "key" | "value") => Position;
};

const START: Position = { line: 1, column: 1 };

/**
 * Reads every file of a content folder except hidden ones, sorted by path. Undefined when the folder does not exist.
 */
export function readContentFiles(folder: string): ContentFile[] | undefined {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  return listPaths(folder, "")
    .sort()
    .map((path) => readContentFile(folder, path));
}

/** A folder that cannot be listed, or that is named like a file, is returned as a path itself. */
function listPaths(folder: string, inside: string): string[] {
  return readFolder(join(folder, inside)).flatMap((item) => {
    const path = inside === "" ? item.name : `${inside}/${item.name}`;
    const isOpen = item.isDirectory() && extname(item.name) === "" && isListable(join(folder, path));
    return isOpen ? listPaths(folder, path) : [path];
  });
}

const readFolder = (path: string) =>
  readdirSync(path, { withFileTypes: true }).filter(({ name }) => !name.startsWith("."));

function isListable(path: string): boolean {
  try {
    return readdirSync(path).length >= 0;
  } catch {
    return false;
  }
}

/** Reads one file; returns problems instead of throwing, whatever the file contains. */
export function readContentFile(folder: string, path: string): ContentFile {
  const empty = blankFile(path);
  const problem = (id: ProblemId, values: Record<string, Words> = {}, position = START): ContentFile => ({
    ...empty,
    problems: [{ id, file: path, position, values }],
  });
  const stat = lstatSync(join(folder, path));
  if (stat.isSymbolicLink()) return problem("symbolic-link");
  if (stat.isDirectory() && extname(path) === "") return problem("file-unreadable", { reason: "EACCES" });
  if (!stat.isFile()) return problem("file-not-used", { place: path });
  if (!/\.(mdx?|ya?ml|topojson|csv)$/.test(path)) return empty;
  if (stat.size > limits.fileBytes) return problem("file-too-large", sizeOf(stat.size));
  const bytes = readBytes(join(folder, path));
  if (!Buffer.isBuffer(bytes)) return problem("file-unreadable", { reason: bytes.reason });
  const decoded = decodeText(bytes);
  if ("id" in decoded) return problem(decoded.id, decoded.values, decoded.position);
  const file = readText(path, decoded.text);
  const mark: Problem[] = decoded.mark ? problem("byte-order-mark").problems : [];
  return { ...file, problems: [...mark, ...file.problems] };
}

/** Mebibytes, to one decimal upwards, so that a file over the limit never seems to be at it. */
const sizeOf = (bytes: number) => ({
  size: Math.ceil((bytes / 1024 ** 2) * 10) / 10,
  limit: limits.fileBytes / 1024 ** 2,
});

const blankFile = (path: string): ContentFile => ({
  path,
  data: undefined,
  document: undefined,
  body: undefined,
  problems: [],
  locate: () => START,
});

function readBytes(path: string): Buffer | { reason: string } {
  try {
    return readFileSync(path);
  } catch (error) {
    return { reason: error instanceof Error && "code" in error ? String(error.code) : "?" };
  }
}

function readText(path: string, text: string): ContentFile {
  try {
    return readerOf(path)(path, text);
  } catch (error) {
    return { ...blankFile(path), problems: [toFault("reading", path, error)] };
  }
}

function readerOf(path: string): (path: string, text: string) => ContentFile {
  if (path.endsWith(".csv")) return readCsv;
  return /\.mdx?$/.test(path) ? readMarkdown : readYaml;
}

function readCsv(path: string, text: string): ContentFile {
  const table = findOwner(path)?.table;
  if (!table) return blankFile(path);
  const { data, faults, locate } = parseCsvSource(text, table);
  const document = data && new Document(data);
  return {
    path,
    data,
    document,
    body: undefined,
    problems: faults.map((fault) => ({ ...fault, file: path })),
    locate,
  };
}

function readMarkdown(path: string, text: string): ContentFile {
  const front = splitFrontMatter(text);
  if (front.state === "yaml") {
    const file = readYaml(path, front.yaml);
    return { ...file, body: front.body, problems: [...file.problems, ...checkBodySize(path, front.body)] };
  }
  const values = front.state === "language" ? { opening: front.opening } : {};
  const problem: Problem = { id: `front-matter-${front.state}`, file: path, position: START, values };
  return { ...blankFile(path), problems: [problem] };
}

function readYaml(path: string, text: string): ContentFile {
  const source = parseYamlSource(text);
  const { data, document, locate } = source;
  return { path, data, document, body: undefined, problems: listFaults(path, source), locate };
}

function listFaults(file: string, { fault, duplicateKeys, remarks }: YamlSource): Problem[] {
  const toProblem = (id: ProblemId, { code, message, position, key }: YamlFault): Problem => ({
    id,
    file,
    position,
    values: id === "yaml-syntax" ? { fault: { term: `yaml.${code}`, otherwise: message } } : { key },
  });
  if (fault) return [toProblem("yaml-syntax", fault)];
  return [
    ...duplicateKeys.map((duplicate) => toProblem("yaml-duplicate-key", duplicate)),
    ...remarks.map((remark) => ({ ...remark, file })),
  ];
}
