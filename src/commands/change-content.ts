import { createHash } from "node:crypto";
import { join } from "node:path";
import { learnFile } from "#src/check/facts/file-facts.ts";
import { placeProblems } from "#src/check/facts/place-problems.ts";
import { limits } from "#src/check/files/limits.ts";
import { severityOf } from "#src/check/problems.ts";
import { cacheFolder } from "#src/core/files/cache-folder.ts";
import { readRealPath } from "#src/core/files/read-output.ts";
import { clearParts, replaceFile } from "#src/core/files/replace-file.ts";
import { takeTurn } from "#src/core/files/take-turn.ts";
import type { Speaker } from "./command.ts";
import { Fault } from "./fault.ts";
import { getText } from "./texts/texts.ts";

/** What stands for the turn of those who write into a content folder, however it is named. */
const turnOf = (folder: string): string =>
  cacheFolder(`content/${createHash("sha256").update(readRealPath(folder)).digest("hex").slice(0, 16)}`);

/**
 * Does work that writes into a content folder: after other commands that write into it, and after what killed ones have
 * left is removed.
 */
export const changeContent = <T>(
  folder: string,
  { language, progress }: Pick<Speaker, "language" | "progress">,
  work: () => T | Promise<T>,
): Promise<T> =>
  takeTurn(
    turnOf(folder),
    async () => {
      clearParts(folder);
      return work();
    },
    () => progress(getText("frame", language, "waiting")),
  );

/**
 * Throws a `Fault` that names the first error which the check would find in a file of the content with this text; the
 * place is in the text. References to other files are not followed.
 */
export function refuseFaulty(path: string, text: string): void {
  const bytes = Buffer.from(text);
  if (bytes.length > limits.fileBytes)
    throw new Fault("too-large", { file: path, limit: limits.fileBytes / 1024 ** 2 });
  const file = learnFile({ path, bytes, problems: [] });
  const problems = [...file.facts.problems, ...file.facts.parsed.problems];
  const error = problems.find(({ id }) => severityOf(id) === "error");
  if (!error) return;
  const { line, column } = placeProblems([file], [error]).get(error) ?? { line: 1, column: 1 };
  throw new Fault("faulty", { file: path, place: `${line}:${column}`, id: error.id });
}

/** Writes a file of a content folder, whole or not at all, when the check would find no error in it; returns its path. */
export function writeContent(folder: string, file: string, text: string): string {
  refuseFaulty(file, text);
  const path = join(folder, file);
  replaceFile(path, text);
  return path;
}
