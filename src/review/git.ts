import { execFileSync } from "node:child_process";
import { Fault } from "#src/commands/fault.ts";
import { toGitEnvironment } from "#src/changes/git-environment.ts";

/** A file that differs between a commit and the working tree; `former` is its path in the commit where it has another. */
export type ChangedFile = {
  state: "added" | "changed" | "removed";
  path: string;
  former?: string;
  /** The object of the file in the commit; undefined for an added one, and for what is no file there (a submodule). */
  blob?: string;
};

/** The repository of a folder; `prefix` is the folder's path in it, with a slash at its end, or empty. */
export type Repository = { top: string; prefix: string };

const MOST_BYTES = 512 * 1024 ** 2;

function git(folder: string, args: readonly string[], input?: string): Buffer {
  return execFileSync("git", ["-C", folder, ...args], {
    input,
    maxBuffer: MOST_BYTES,
    env: toGitEnvironment(),
    stdio: ["pipe", "pipe", "ignore"],
  });
}

const ask = (folder: string, args: readonly string[]): string | undefined => {
  try {
    return git(folder, args).toString().replace(/\n$/, "");
  } catch {
    return undefined;
  }
};

/** The repository that holds a folder. Throws a `Fault` where there is none. */
export function findRepository(folder: string): Repository {
  const top = ask(folder, ["rev-parse", "--show-toplevel"]);
  const prefix = ask(folder, ["rev-parse", "--show-prefix"]);
  if (top === undefined || prefix === undefined) throw new Fault("repository", { folder });
  return { top, prefix };
}

/**
 * The commit from which the working tree and `ref` have parted. Throws a `Fault` for a `ref` that is not there, and where the
 * history does not reach back so far.
 */
export function findBase({ top }: Repository, ref: string): string {
  const commit = ask(top, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]);
  if (commit === undefined) throw new Fault("base", { ref });
  const base = ask(top, ["merge-base", commit, "HEAD"]);
  if (base === undefined) throw new Fault("history", { ref });
  return base;
}

const DIFF = [
  "diff",
  "--raw",
  "-z",
  "--no-abbrev",
  "-M90%",
  "--no-ext-diff",
  "--no-color",
  "--ignore-submodules=none",
];

/** What differs between a commit and the working tree, files that git does not know yet included. */
export const listChangedFiles = ({ top }: Repository, base: string): ChangedFile[] => [
  ...parseRawDiff(git(top, [...DIFF, base, "--"]).toString()),
  ...git(top, ["ls-files", "--others", "--exclude-standard", "-z"])
    .toString()
    .split("\0")
    .flatMap((path): ChangedFile[] => (path === "" ? [] : [{ state: "added", path }])),
];

/** Reads what `git diff --raw -z` says: `:mode mode blob blob status`, then a path, or two of a file that was renamed. */
export function parseRawDiff(output: string): ChangedFile[] {
  const words = output.split("\0");
  const files: ChangedFile[] = [];
  for (let at = 0; at + 1 < words.length;) {
    const [, mode, blob, status] = /^:(\d+) \d+ (\w+) \w+ ([A-Z])/.exec(words[at] ?? "") ?? [];
    const isRenamed = status === "R";
    const path = words[at + (isRenamed ? 2 : 1)] ?? "";
    files.push({
      state: toState(status),
      path,
      ...(isRenamed && { former: words[at + 1] ?? "" }),
      ...(blob !== undefined && mode?.startsWith("100") && { blob }),
    });
    at += isRenamed ? 3 : 2;
  }
  return files;
}

function toState(status: string | undefined): ChangedFile["state"] {
  if (status === "A") return "added";
  return status === "D" ? "removed" : "changed";
}

/** The bytes of objects by their names, as far as they are not larger than `limit`. */
export function readBlobs({ top }: Repository, blobs: readonly string[], limit: number): Map<string, Buffer> {
  const sizes = git(top, ["cat-file", "--batch-check=%(objectname) %(objectsize)"], `${blobs.join("\n")}\n`);
  const wanted = sizes
    .toString()
    .split("\n")
    .map((line) => line.split(" "))
    .flatMap(([name = "", size = ""]) => (/^\d+$/.test(size) && Number(size) <= limit ? [name] : []));
  const output =
    wanted.length > 0 ? git(top, ["cat-file", "--batch"], `${wanted.join("\n")}\n`) : Buffer.of();
  return splitBatch(output);
}

/** Each object stands after a line with its name, kind and size, and before a line break. */
function splitBatch(output: Buffer): Map<string, Buffer> {
  const found = new Map<string, Buffer>();
  for (let at = 0; at < output.length;) {
    const end = output.indexOf("\n", at);
    const [name = "", , size = "0"] = output.subarray(at, end).toString().split(" ");
    const next = end + 1 + Number(size);
    found.set(name, output.subarray(end + 1, next));
    at = next + 1;
  }
  return found;
}
