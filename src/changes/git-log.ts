/** A change of one file in one commit; `at` is the moment of the commit in milliseconds, `path` as `git` gives it. */
export type FileChange = { at: number; status: "added" | "changed" | "removed"; path: string };

const STATUSES: Record<string, FileChange["status"]> = {
  A: "added",
  M: "changed",
  T: "changed",
  D: "removed",
};
const COMMIT = "\u0001";

/**
 * Arguments of `git` that list what every commit did to the files of a folder, paths relative to it. Names are ended
 * by NUL, so that none is quoted; a file under a new name is one removed and one added, whatever `git` is set to.
 */
export const listHistoryArguments = (folder: string): string[] => [
  ...["-C", folder, "log", "-z", "--name-status", "--no-renames", "--no-merges", "--no-show-signature"],
  ...["--no-ext-diff", "--no-color", "--relative", `--format=%x01%ct`, "--", "."],
];

/** Arguments of `git` that say whether the history of a folder is cut off: `true`, as most builders clone, or `false`. */
export const listDepthArguments = (folder: string): string[] => [
  ...["-C", folder, "rev-parse", "--is-shallow-repository"],
];

/** Reads what `listHistoryArguments` ask for, in the order in which `git` tells it: the last commit first. */
export const parseHistory = (output: string): FileChange[] =>
  output
    .split(COMMIT)
    .filter((commit) => commit.trim() !== "")
    .flatMap(parseCommit);

function parseCommit(text: string): FileChange[] {
  const [seconds = "", ...words] = text.split("\0").map((word) => word.replace(/^\n/, ""));
  const at = Number(seconds) * 1000;
  const changes: FileChange[] = [];
  for (let index = 0; index + 1 < words.length; index += 2) {
    const status = STATUSES[words[index] ?? ""];
    const path = words[index + 1] ?? "";
    if (status && path !== "") changes.push({ at, status, path });
  }
  return changes;
}
