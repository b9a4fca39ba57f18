import { resolve } from "node:path";
import { Fault } from "#src/commands/fault.ts";
import { judgeOutput } from "#src/core/files/judge-output.ts";
import { readFound, readRealPath } from "#src/core/files/read-output.ts";

/**
 * The absolute path of the folder that a site is written to; all paths are relative to the project. Throws a `Fault`
 * where a build may not replace what is there.
 */
export function findOutput(project: string, contentDir: string, outDir: string): string {
  const folder = readRealPath(resolve(project, outDir));
  const content = readRealPath(resolve(project, contentDir));
  const refusal = judgeOutput(folder, readFound(folder), { project: readRealPath(project), content });
  if (refusal) throw new Fault(`output-${refusal}`, { folder }, { exitCode: 2 });
  return folder;
}
