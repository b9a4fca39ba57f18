import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";

/** The project that runs the benchmark. */
export const root = resolve(import.meta.dirname, "../..");

/** What a build makes or another tool keeps; none of it belongs to a clean checkout. */
const left = new Set([".git", ".astro", "coverage", "dist", "node_modules"]);
const isLeft = (name: string) => left.has(name) || name.includes(".spolecznik-");

/** Lets git in the copy read the history of the project, which tells what is new; there is none outside a repository. */
function linkHistory(folder: string): void {
  try {
    const args = ["rev-parse", "--absolute-git-dir"];
    const history = execFileSync("git", args, {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    writeFileSync(join(folder, ".git"), `gitdir: ${history}`);
  } catch {
    // Without history the pages of what is new are short, as in any checkout without it.
  }
}

/**
 * Copies the project as it stands into an empty folder, with its own folders for caches and links to the installed
 * packages: so a first build there is cold, and the developer's caches and running servers stay as they are.
 */
export function copyProject(folder: string): void {
  cpSync(root, folder, { recursive: true, filter: (path) => path === root || !isLeft(basename(path)) });
  const packages = join(folder, "node_modules");
  mkdirSync(packages);
  for (const name of readdirSync(join(root, "node_modules")).filter(
    (one) => one === ".bin" || !one.startsWith("."),
  ))
    symlinkSync(join(root, "node_modules", name), join(packages, name));
  linkHistory(folder);
}

/** Forgets what builds and the development server have kept in a copy of the project. */
export function forgetCaches(folder: string): void {
  const kept = readdirSync(join(folder, "node_modules")).filter(
    (name) => name.startsWith(".") && name !== ".bin",
  );
  for (const path of [".astro", "dist", ...kept.map((name) => join("node_modules", name))])
    rmSync(join(folder, path), { recursive: true, force: true });
}
