import { execFileSync } from "node:child_process";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const inherited = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_")),
);
const author = ["-c", "user.name=Editors", "-c", "user.email=editors@example.org"];

/** Makes a git repository of a folder, whatever is set up for git on the machine. */
export function makeRepository(folder: string) {
  /** Runs git at a moment, by its clock; gives what it writes. */
  function git(args: readonly string[], date = "2026-10-01T12:00:00Z"): string {
    const dates = { GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date, GIT_CONFIG_GLOBAL: "/dev/null" };
    return execFileSync("git", [...author, ...args], {
      cwd: folder,
      env: { ...inherited, ...dates },
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
  }
  git(["init", "-q", "-b", "main"]);
  return {
    folder,
    git,
    write(path: string, text: string): void {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    rename: (from: string, to: string) => renameSync(join(folder, from), join(folder, to)),
    remove: (path: string) => rmSync(join(folder, path)),
    /** Commits everything that is in the folder. */
    commit(date: string, message = "Change"): void {
      git(["add", "-A"]);
      git(["commit", "-q", "-m", message], date);
    },
  };
}
