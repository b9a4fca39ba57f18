import { existsSync } from "node:fs";
import { isAbsolute, relative, resolve } from "node:path";
import { Fault } from "#src/commands/fault.ts";
import { readRealPath } from "#src/core/files/read-output.ts";
import { replaceFile } from "#src/core/files/replace-file.ts";

/**
 * Throws a `Fault` for a file that is there, and for one in the content folder: data of another licence do not belong among
 * those that the portal publishes under its own.
 */
export function refuseLeadsFile(folder: string, file: string): void {
  const way = relative(readRealPath(folder), readRealPath(resolve(file)));
  if (!isAbsolute(way) && !/^\.\.(?:[/\\]|$)/.test(way)) throw new Fault("osm-content", { file });
  if (existsSync(file)) throw new Fault("osm-exists", { file });
}

/** Writes leads into a new file, whole or not at all. */
export const writeLeads = (file: string, text: string): void => replaceFile(resolve(file), text);
