import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { makeContent } from "./content-folder.ts";
import { createTemporaryFolder } from "./temporary-folder.ts";

/** Files of a repository by their paths; undefined removes one. */
type Files = Readonly<Record<string, string | Buffer | undefined>>;

/** Writes and removes files of a folder. */
export function putFiles(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    const place = join(folder, path);
    if (text === undefined) rmSync(place);
    else {
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, text);
    }
  }
}

/** A repository with one commit: the small valid region in `content/`, and these files. */
export function makeRepository(files: Files = {}) {
  const top = createTemporaryFolder();
  const environment = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_")),
  );
  const git = (...args: string[]) =>
    execFileSync("git", ["-C", top, "-c", "user.name=A", "-c", "user.email=a@example.org", ...args], {
      env: { ...environment, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" },
      encoding: "utf8",
    });
  const commit = () => {
    git("add", "-A");
    git("commit", "-q", "--allow-empty", "-m", "Change");
  };
  git("init", "-q", "-b", "main");
  const region = makeContent({});
  execFileSync("cp", ["-R", region, join(top, "content")]);
  putFiles(top, files);
  commit();
  return { top, content: join(top, "content"), git, commit, put: (changed: Files) => putFiles(top, changed) };
}
