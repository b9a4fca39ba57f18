import { isAbsolute, join, relative } from "node:path";

/** What stands where a site is to be written; `site` is what an earlier build has made. */
export type Found = "nothing" | "empty" | "site" | "repository" | "file" | "other";

/** Why a site may not be written there. */
export type Refusal = "project" | "content" | "source" | "repository" | "file" | "foreign";

/** Folders of the project in which nobody looks for a site. */
const SOURCES = ["src", "scripts", "test", "public", "content", ".git", ".github"];

/** Whether a path is a folder or in it; both are absolute. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === "" || (!isAbsolute(way) && !/^\.\.(?:[/\\]|$)/.test(way));
}

/**
 * Says why a site may not be written to a folder, if so: a build replaces all of it, so it must be empty or the work of
 * an earlier build, and neither hold the project or its content nor be in them. Paths are absolute, links resolved.
 */
export function judgeOutput(
  folder: string,
  found: Found,
  { project, content }: { project: string; content: string },
): Refusal | undefined {
  if (isWithin(project, folder)) return "project";
  if (isWithin(content, folder) || isWithin(folder, content)) return "content";
  if (SOURCES.some((name) => isWithin(folder, join(project, name)))) return "source";
  if (found === "file" || found === "repository") return found;
  return found === "other" ? "foreign" : undefined;
}
