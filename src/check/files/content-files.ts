import { findOwner } from "#src/collections/index.ts";
import type { KeyPath, Position } from "#src/core/integrity/problem.ts";
import { splitFrontMatter } from "#src/core/source/front-matter.ts";
import { toFault } from "../fault.ts";
import type { Problem } from "../problems.ts";
import { parseCsvSource } from "./csv-source.ts";
import { checkBodySize } from "./body-size.ts";
import { decodeText } from "./decode-text.ts";
import { listContentPaths, readRawFile, type RawFile } from "./raw-files.ts";
import { parseJsonSource, parseYamlSource, type YamlSource } from "./yaml-source.ts";
import { checkCalendar } from "./check-calendar.ts";

/** The content folder of this run: `CONTENT_DIR`, or `content`. */
export const contentFolder = (): string => process.env["CONTENT_DIR"] ?? "content";

/**
 * A file of the content folder. `data` and `body` are set when they could be read; otherwise `problems` say why not.
 */
export type ContentFile = {
  /** Relative to the content folder, with `/` between folders. */
  path: string;
  data: unknown;
  body: string | undefined;
  problems: Problem[];
  locate: (path: KeyPath, at: "key" | "value") => Position;
  /** The text of a scalar as it is written, before it has a type. */
  textAt: (path: KeyPath) => string | undefined;
};

const START: Position = { line: 1, column: 1 };

/** Reads every file of a content folder except hidden ones, sorted by path. */
export const readContentFiles = (folder: string): ContentFile[] =>
  listContentPaths(folder).map((path) => readContentFile(folder, path));

/** Reads one file; returns problems instead of throwing, whatever the file contains. */
export const readContentFile = (folder: string, path: string): ContentFile =>
  parseRawFile(readRawFile(folder, path));

/** The values and the text of a file that was read. */
export function parseRawFile({ path, bytes, problems }: RawFile): ContentFile {
  if (!bytes) return { ...blankFile(path), problems: [...problems] };
  const decoded = decodeText(bytes);
  if ("id" in decoded) return { ...blankFile(path), problems: [{ ...decoded, file: path }] };
  const file = readText(path, decoded.text);
  const mark: Problem[] = decoded.mark
    ? [{ id: "byte-order-mark", file: path, position: START, values: {} }]
    : [];
  return { ...file, problems: [...mark, ...file.problems] };
}

const blankFile = (path: string): ContentFile => ({
  path,
  data: undefined,
  body: undefined,
  problems: [],
  locate: () => START,
  textAt: () => undefined,
});

function readText(path: string, text: string): ContentFile {
  try {
    return readerOf(path)(path, text);
  } catch (error) {
    return { ...blankFile(path), problems: [toFault("reading", path, error)] };
  }
}

function readerOf(path: string): (path: string, text: string) => ContentFile {
  if (path.endsWith(".csv")) return readCsv;
  if (path.endsWith(".ics")) return readCalendar;
  return /\.mdx?$/.test(path) ? readMarkdown : readYaml;
}

function readCsv(path: string, text: string): ContentFile {
  const table = findOwner(path)?.table;
  if (!table) return blankFile(path);
  const { data, faults, locate } = parseCsvSource(text, table);
  const problems = faults.map((fault) => ({ ...fault, file: path }));
  return { ...blankFile(path), data, problems, locate };
}

const readCalendar = (path: string, text: string): ContentFile => ({
  ...blankFile(path),
  problems: checkCalendar(path, text),
});

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
  const source = path.endsWith(".topojson") ? parseJsonSource(text) : parseYamlSource(text);
  const { data, locate, textAt } = source;
  return { path, data, body: undefined, problems: listFaults(path, source), locate, textAt };
}

function listFaults(file: string, { fault, duplicateKeys, remarks }: YamlSource): Problem[] {
  if (fault) {
    const { code, message, position } = fault;
    const values = { fault: { term: `yaml.${code}`, otherwise: message } };
    return [{ id: "yaml-syntax", file, position, values }];
  }
  return [
    ...duplicateKeys.map(({ key, position }): Problem => ({
      id: "yaml-duplicate-key",
      file,
      position,
      values: { key },
    })),
    ...remarks.map((remark) => ({ ...remark, file })),
  ];
}
