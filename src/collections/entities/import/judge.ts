import { learnFile, type KnownFile } from "#src/check/facts/file-facts.ts";
import { recallFile } from "#src/check/facts/recall-file.ts";
import { listContentPaths, readRawFile } from "#src/check/files/raw-files.ts";
import { joinContent } from "#src/check/facts/join-content.ts";
import { readPublicFiles } from "#src/check/files/public-files.ts";
import { judgeFiles, type Finding } from "#src/check/run-check.ts";
import type { Content } from "#src/collections/content.ts";
import type { PlannedFile } from "./plan.ts";

/** A content folder as the check knows it. */
export type JudgedContent = {
  content: Content;
  /** What the check would find with other files in it, and does not find now. */
  judge: (files: readonly PlannedFile[]) => Finding[];
};

/** Reads a content folder once, so that files which are not written yet can be judged by the schemas and all rules. */
export function readJudged(folder: string, today: string): JudgedContent {
  const known = listContentPaths(folder).map((path) =>
    recallFile({ ...readRawFile(folder, path), picture: undefined }),
  );
  const judgeAll = (files: readonly KnownFile[]) => judgeFiles(folder, files, today).findings;
  let before: Set<string> | undefined;
  return {
    content: joinContent(known, readPublicFiles()),
    judge: (files) => {
      before ??= new Set(judgeAll(known).map(toMark));
      const planned = new Set(files.map(({ path }) => path));
      const fresh = files.map(({ path, text }) =>
        learnFile({ path, bytes: Buffer.from(text), problems: [] }),
      );
      const others = known.filter(({ raw }) => !planned.has(raw.path));
      return judgeAll([...others, ...fresh]).filter((finding) => !before?.has(toMark(finding)));
    },
  };
}

const toMark = ({ problem: { id, file, path, position } }: Finding): string =>
  JSON.stringify([id, file, path ?? position]);
