import { findNearest } from "#src/core/text/nearest.ts";
import type { Words } from "#src/core/integrity/problem.ts";
import type { Problem, ProblemId } from "../problems.ts";
import { isPublishedFile } from "#src/core/fields/downloads.ts";
import { allDefinitions, findOwner, type CollectionName } from "#src/collections/index.ts";
import type { Definition } from "#src/collections/definition.ts";
import type { ContentFile } from "./content-files.ts";
import { isPicture } from "./is-picture.ts";
import { toId } from "../records/corrections.ts";

const FILES = "files/";

/** The collection that reads a file, if any, and what is wrong with its place, its name or its text. */
export type Placement = { collection?: CollectionName; isList: boolean; problems: Problem[] };

/** Assigns a file to its collection; a file that no collection reads is reported as a problem. */
export function placeFile({ path, problems }: Pick<ContentFile, "path" | "problems">): Placement {
  const refuse = (...found: Problem[]): Placement => ({ isList: false, problems: found });
  if (isDownload(path)) return refuse(...problems);
  // Other pictures may be anywhere in the content; a rule reports the unused ones.
  if (isPicture(path)) return refuse(...checkPictureName(path), ...problems);
  if (problems.some(({ id }) => id === "symbolic-link")) return refuse(...problems);
  const row = findOwner(path);
  if (!row || problems.some(({ id }) => id === "file-not-used")) return refuse(misplaced(path));
  const { name, extension } = splitName(path);
  if (!row.extensions.includes(extension)) return refuse(wrongExtension(path, row));
  const named = /^[a-z0-9-]+$/.test(name) ? [] : [wrongName(path, name, extension)];
  return { collection: row.id, isList: row.form === "list", problems: [...named, ...problems] };
}

/** Files that every portal needs, and that are not among these. */
export const listMissingFiles = (present: ReadonlySet<string>): Problem[] =>
  allDefinitions.flatMap(({ form, path, isOptional }) =>
    form === "entry" || isOptional || present.has(path)
      ? []
      : [problem("file-missing", path, { place: path })],
  );

/** Files to download are in `files/`, in folders of any depth, with names that are valid in addresses. */
const isDownload = (path: string): boolean =>
  path.startsWith(FILES) && isPublishedFile(path.slice(FILES.length));

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

/**
 * In `files/` a name is part of an address; elsewhere some signs would mean something else in the build, and letters in
 * two parts (Unicode NFD) are others than those of texts.
 */
function checkPictureName(path: string): Problem[] {
  const { name, extension } = splitName(path);
  const isOdd = /[%#?"<>\\]/.test(name) || path !== path.normalize("NFC");
  return path.startsWith(FILES) || isOdd ? [wrongName(path, name, extension)] : [];
}

function wrongName(path: string, name: string, extension: string): Problem {
  const id = toId(name);
  const corrected =
    id === "" ? {} : { corrected: `${path.slice(0, path.lastIndexOf("/") + 1)}${id}.${extension}` };
  return problem("file-name", path, { name, ...corrected });
}
