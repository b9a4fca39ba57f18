import type { Content, Entry, Rule } from "#src/collections/content.ts";
import { listEntries, problemAt } from "#src/collections/content.ts";
import { foldName } from "#src/core/text/fold-name.ts";
import { decodePath, listTargets } from "#src/core/text/markup-tree.ts";
import { findNearest } from "#src/core/text/nearest.ts";
import type { KeyPath, Position } from "#src/core/integrity/problem.ts";
import { listRecords, readText } from "#src/core/integrity/records.ts";
import { remember } from "../facts/notes.ts";
import { resolvePath } from "../links/resolve-path.ts";
import { isPicture } from "../files/is-picture.ts";
import type { Problem } from "#src/check/problems.ts";

type Picture = { src: string; alt?: string; path: KeyPath; position?: Position };

/** Pictures exist next to their entry, have a text alternative, and are all used by some entry. */
export const checkImages: Rule = (content) => {
  const used = new Set<string>();
  const problems = listEntries(content).flatMap((entry) =>
    remember(entry, "pictures", () => listPictures(entry)).flatMap((picture) =>
      checkPicture(content, entry, picture, used),
    ),
  );
  const unused = [...content.files].filter(
    (file) => isPicture(file) && !used.has(file) && !file.startsWith("files/"),
  );
  return [
    ...problems,
    ...unused.map((file): Problem => ({
      id: "unused-file",
      file,
      position: { line: 1, column: 1 },
      values: { file },
    })),
  ];
};

/** Every record with a picture file (`src`), at any depth, and the pictures of the text. */
const listPictures = ({ data, body }: Entry<unknown>): Picture[] => [
  ...listRecords(data).flatMap(({ fields, path }) => {
    const [src, alt] = [readText(fields, "src"), readText(fields, "alt")];
    return src === undefined ? [] : [{ src, ...(alt !== undefined && { alt }), path }];
  }),
  ...listTargets(body)
    .filter((target) => target.isPicture)
    .map(({ url, alt, position }) => ({ src: decodePath(url), alt, path: [], position })),
];

function checkPicture(
  content: Content,
  entry: Entry<unknown>,
  picture: Picture,
  used: Set<string>,
): Problem[] {
  const { src, alt, path, position } = picture;
  const place = (problem: Problem): Problem => (position ? { ...problem, position } : problem);
  const at = (key: string) => (position ? [] : [...path, key]);
  const nameless =
    alt !== undefined && alt.trim() !== "" && isFileName(alt, src)
      ? [place(problemAt(entry, "image-alt-file-name", at("alt"), { alt }))]
      : [];
  if (/^([a-z][a-z0-9+.-]*:|\/)/i.test(src))
    return [place(problemAt(entry, "image-remote", at("src"), { src })), ...nameless];
  const file = resolvePath(entry.file, src);
  used.add(file);
  if (content.files.has(file) && isPicture(file)) return nameless;
  const corrected = suggestPicture(content, entry.file, src);
  if (corrected) used.add(resolvePath(entry.file, corrected));
  return [place(problemAt(entry, "image-missing", at("src"), { src, file, corrected })), ...nameless];
}

/** `./` is needed: without it the build looks for a package, not for a file. */
function suggestPicture(content: Content, entryFile: string, src: string): string | undefined {
  const folder = entryFile.slice(0, entryFile.lastIndexOf("/") + 1);
  const beside = [...content.files].filter((file) => isPicture(file) && file.startsWith(folder));
  const found = findNearest(
    src.replace(/^\.\//, ""),
    beside.map((file) => file.slice(folder.length)),
  );
  return found && `./${found}`;
}

function isFileName(alt: string, src: string): boolean {
  const name = src.slice(src.lastIndexOf("/") + 1);
  const bare = foldName(name.replace(/\.[^.]+$/, ""));
  return (
    foldName(alt) === foldName(name) ||
    (foldName(alt) === bare && !/\s/.test(alt.trim())) ||
    isPicture(alt.trim())
  );
}
