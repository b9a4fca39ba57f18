/**
 * A change of one file in one commit; `at` is the time of the commit in milliseconds since 1970 UTC, `path` is as
 * `git` writes it.
 */
export type FileChange = {
  at: number;
  status: "added" | "changed" | "removed";
  path: string;
  /** The blobs that hold the file before and after, where it was and is there. */
  before?: string;
  after?: string;
  /** The other name of a file that was renamed: the new one where it was removed, the old one where it was added. */
  renamed?: string;
};

const COMMIT = "\u0001";

/**
 * Arguments of `git` that list the changes of every commit to the files of a folder, with paths relative to it, no
 * commit after one of its parents. NUL-terminated names are not quoted.
 */
export const HISTORY_ARGUMENTS: readonly string[] = [
  ...["log", "-z", "--raw", "--no-abbrev", "--find-renames", "--no-merges", "--date-order"],
  ...["--no-show-signature", "--no-ext-diff", "--no-color", "--relative", "--format=%x01%ct", "--", "."],
];

/** Parses the output of `HISTORY_ARGUMENTS` in the order of `git`: latest commit first. A rename is two changes. */
export const parseHistory = (output: string): FileChange[] =>
  output
    .split(COMMIT)
    .filter((commit) => commit.trim() !== "")
    .flatMap(parseCommit);

function parseCommit(text: string): FileChange[] {
  const [seconds = "", ...words] = text.split("\0").map((word) => word.replace(/^\n/, ""));
  const at = Number(seconds) * 1000;
  const changes: FileChange[] = [];
  for (let index = 0; index < words.length;) {
    const [, , before = "", after = "", status = ""] = (words[index] ?? "").split(" ");
    const [path = "", target = ""] = words.slice(index + 1);
    const isRename = status.startsWith("R");
    index += isRename ? 3 : 2;
    if (isRename) {
      changes.push({ at, status: "removed", path, before, renamed: target });
      changes.push({ at, status: "added", path: target, before, after, renamed: path });
    } else if (status === "A") changes.push({ at, status: "added", path, after });
    else if (status === "D") changes.push({ at, status: "removed", path, before });
    else if (status === "M" || status === "T") changes.push({ at, status: "changed", path, before, after });
  }
  return changes;
}
