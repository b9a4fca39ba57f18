import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copyProject } from "./project-copy.ts";

/** Where one run of the benchmark works: a copy of the project, and a folder of content and output for each size. */
export type Workplace = { folder: string; project: string };

/** The content that a measurement builds, and the folder of its site. */
export type Site = { project: string; content: string; output: string };

/** Makes a workplace under the system's folder of temporary files. */
export function openWorkplace(): Workplace {
  const folder = mkdtempSync(join(tmpdir(), "spolecznik-bench-"));
  const project = join(folder, "project");
  copyProject(project);
  return { folder, project };
}

/** Removes a workplace with all that was made in it. */
export const closeWorkplace = ({ folder }: Workplace) => rmSync(folder, { recursive: true, force: true });

/** The environment of a command that builds or serves a site. */
export const environmentOf = ({ content, output }: Site): Record<string, string> => ({
  CONTENT_DIR: content,
  OUT_DIR: output,
  ASTRO_TELEMETRY_DISABLED: "1",
});
