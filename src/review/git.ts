import { Fault } from "#src/commands/fault.ts";
import { runGit } from "#src/core/git/run-git.ts";

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

/** A partial clone fetches what the review needs. */
const git = async (folder: string, args: readonly string[]): Promise<string> =>
  (await runGit(folder, args, { mayFetch: true })).toString();

const ask = (folder: string, args: readonly string[]): Promise<string | undefined> =>
  git(folder, args).then(
    (output) => output.replace(/\n$/, ""),
    () => undefined,
  );

/** The repository that holds a folder. Throws a `Fault` where there is none. */
export async function findRepository(folder: string): Promise<Repository> {
  const top = await ask(folder, ["rev-parse", "--show-toplevel"]);
  const prefix = await ask(folder, ["rev-parse", "--show-prefix"]);
  if (top === undefined || prefix === undefined) throw new Fault("repository", { folder });
  return { top, prefix };
}

/**
 * The commit from which the working tree and `ref` have parted. Throws a `Fault` for a `ref` that is not there, and where the
 * history does not reach back so far.
 */
export async function findBase({ top }: Repository, ref: string): Promise<string> {
  const commit = await ask(top, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]);
  if (commit === undefined) throw new Fault("base", { ref });
  const base = await ask(top, ["merge-base", commit, "HEAD"]);
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
export async function listChangedFiles({ top }: Repository, base: string): Promise<ChangedFile[]> {
  const known = parseRawDiff(await git(top, [...DIFF, base, "--"]));
  const others = (await git(top, ["ls-files", "--others", "--exclude-standard", "-z"])).split("\0");
  return [
    ...known,
    ...others.flatMap((path): ChangedFile[] => (path === "" ? [] : [{ state: "added", path }])),
  ];
}

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
