import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { toGitEnvironment } from "#src/core/git/run-git.ts";
import { makeContent } from "./content-folder.ts";
import { createTemporaryFolder } from "./temporary-folder.ts";

const author = ["-c", "user.name=Editors", "-c", "user.email=editors@example.org"];

/** Makes a git repository of a folder, whatever is set up for git on the machine. */
export function makeRepository(folder: string) {
  /** Runs git at a moment, by its clock; gives what it writes. */
  function git(args: readonly string[], date = "2026-10-01T12:00:00Z"): string {
    const dates = { GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date };
    return execFileSync("git", [...author, ...args], {
      cwd: folder,
      env: { ...toGitEnvironment(), ...dates, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" },
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
  }
  function write(path: string, text: string): void {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const remove = (path: string) => rmSync(join(folder, path));
  git(["init", "-q", "-b", "main"]);
  return {
    folder,
    git,
    write,
    rename: (from: string, to: string) => renameSync(join(folder, from), join(folder, to)),
    remove,
    /** Writes files by their paths; undefined removes one. */
    put(files: Files): void {
      for (const [path, text] of Object.entries(files))
        if (text === undefined) remove(path);
        else write(path, text);
    },
    /** Commits everything that is in the folder. */
    commit(date?: string, message = "Change"): void {
      git(["add", "-A"]);
      git(["commit", "-q", "-m", message], date);
    },
  };
}

type Files = Readonly<Record<string, string | undefined>>;

/** A repository with one commit: the small valid region in `content/`, and these files. */
export function makeRegionRepository(files: Files = {}) {
  const repository = makeRepository(createTemporaryFolder());
  const content = join(repository.folder, "content");
  cpSync(makeContent({}), content, { recursive: true });
  repository.put(files);
  repository.commit();
  return { ...repository, content };
}
