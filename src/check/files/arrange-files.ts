import { findNearest } from "#src/core/text/nearest.ts";
import type { Words } from "#src/core/integrity/problem.ts";
import type { Problem, ProblemId } from "../problems.ts";
import { downloadExtensions } from "#src/core/fields/downloads.ts";
import { allDefinitions, findOwner, type CollectionName } from "#src/collections/index.ts";
import type { Definition } from "#src/collections/definition.ts";
import type { ContentFile } from "./content-files.ts";
import { isPicture } from "./is-picture.ts";
import { toId } from "../records/corrections.ts";

/** A file with the collection that it belongs to. */
export type PlacedFile = { file: ContentFile; collection: CollectionName; isList: boolean };

/** Files by collection, and what is wrong with the places and names of files. */
export type Arrangement = { placed: PlacedFile[]; problems: Problem[] };

/** Assigns every file to its collection; a file that no collection reads is reported as a problem. */
export function arrangeFiles(files: readonly ContentFile[]): Arrangement {
  const arrangement: Arrangement = { placed: [], problems: [] };
  for (const file of files) {
    // Pictures may be anywhere in the content; a rule reports the unused ones.
    if (isPicture(file.path) || isDownload(file.path)) arrangement.problems.push(...file.problems);
    else arrangeFile(file, arrangement);
  }
  const present = new Set(files.map(({ path }) => path));
  for (const { form, path, isOptional } of allDefinitions) {
    if (form === "entry" || isOptional || present.has(path)) continue;
    arrangement.problems.push(problem("file-missing", path, { place: path }));
  }
  return arrangement;
}

/** Files to download are in `files/`, in folders of any depth, with names that are valid in addresses. */
const isDownload = (path: string): boolean =>
  /^files\/(?:[a-z0-9_-]+\/)*[a-z0-9_-]+\.[a-z0-9]+$/.test(path) &&
  (downloadExtensions as readonly string[]).includes(splitName(path).extension);

function arrangeFile(file: ContentFile, { placed, problems }: Arrangement): void {
  if (file.problems.some(({ id }) => id === "symbolic-link")) {
    problems.push(...file.problems);
    return;
  }
  const row = findOwner(file.path);
  if (!row || file.problems.some(({ id }) => id === "file-not-used")) {
    problems.push(misplaced(file.path));
    return;
  }
  const { name, extension } = splitName(file.path);
  if (!row.extensions.includes(extension)) {
    problems.push(wrongExtension(file.path, row));
    return;
  }
  if (!/^[a-z0-9-]+$/.test(name)) problems.push(wrongName(file.path, name, extension));
  problems.push(...file.problems);
  placed.push({ file, collection: row.id, isList: row.form === "list" });
}

const problem = (id: ProblemId, file: string, values: Record<string, Words>): Problem => ({
  id,
  file,
  position: { line: 1, column: 1 },
  values,
});

/** The id of an entry: its file name without the ending. */
export function splitName(path: string): { name: string; extension: string } {
  const base = path.slice(path.lastIndexOf("/") + 1);
  const dot = base.lastIndexOf(".");
  return dot < 0
    ? { name: base, extension: "" }
    : { name: base.slice(0, dot), extension: base.slice(dot + 1) };
}

function misplaced(path: string): Problem {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const { name, extension } = splitName(path);
  const folders = allDefinitions.flatMap(({ form, path: home }) => (form === "entry" ? [`${home}/`] : []));
  const lists = allDefinitions.flatMap(({ form, path: home }) => (form === "entry" ? [] : [home]));
  const home = folder === "" ? undefined : findNearest(folder, folders);
  const entry = home && ["md", "mdx"].includes(extension) ? `${home}${name}.${extension}` : undefined;
  const corrected = findNearest(path.replace(/\.yml$/, ".yaml"), lists) ?? entry;
  return problem("file-not-used", path, { place: path, ...(corrected === undefined ? {} : { corrected }) });
}

function wrongExtension(path: string, row: Definition): Problem {
  const { name, extension } = splitName(path);
  const corrected =
    row.extensions.length === 1 ||
    row.extensions.includes(extension.toLowerCase()) ||
    extension === "markdown";
  const ending = row.extensions.includes(extension.toLowerCase())
    ? extension.toLowerCase()
    : row.extensions[0];
  return problem("file-extension", path, {
    name: path.slice(path.lastIndexOf("/") + 1),
    allowed: row.extensions.map((allowed) => `.${allowed}`).join(", "),
    ...(corrected ? { corrected: `${row.path}/${toId(name)}.${ending}` } : {}),
  });
}

function wrongName(path: string, name: string, extension: string): Problem {
  const id = toId(name);
  const corrected =
    id === "" ? {} : { corrected: `${path.slice(0, path.lastIndexOf("/") + 1)}${id}.${extension}` };
  return problem("file-name", path, { name, ...corrected });
}
