/**
 * A change of one file in one commit; `at` is the time of the commit in milliseconds since 1970 UTC, `path` is as
 * `git` writes it.
 */
export type FileChange = { at: number; status: "added" | "changed" | "removed"; path: string };

const STATUSES: Record<string, FileChange["status"]> = {
  A: "added",
  M: "changed",
  T: "changed",
  D: "removed",
};
const COMMIT = "\u0001";

/**
 * Arguments of `git` that list the changes of every commit to the files of a folder, with paths relative to it.
 * NUL-terminated names are not quoted; a renamed file is listed as removed and added, whatever the settings of
 * `git`.
 */
export const listHistoryArguments = (folder: string): string[] => [
  ...["-C", folder, "log", "-z", "--name-status", "--no-renames", "--no-merges", "--no-show-signature"],
  ...["--no-ext-diff", "--no-color", "--relative", `--format=%x01%ct`, "--", "."],
];

/**
 * Arguments of `git` that ask whether the history of a folder is shallow: `true`, as most build hosts clone, or
 * `false`.
 */
export const listDepthArguments = (folder: string): string[] => [
  ...["-C", folder, "rev-parse", "--is-shallow-repository"],
];

/** Parses the output of `listHistoryArguments` in the order of `git`: latest commit first. */
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
