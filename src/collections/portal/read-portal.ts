import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ContentFault, readOrRefuse } from "#src/core/source/content-fault.ts";
import { readEntry } from "#src/core/source/read-entry.ts";
import { portalSchema, type PortalFile } from "./schema.ts";

const NAME = "portal.yaml";

/**
 * Reads `portal.yaml` of a content folder in plain Node, without Astro. Throws a `ContentFault` that names the file
 * and its first fault.
 */
export function readPortal(contentDir: string): PortalFile {
  const path = join(contentDir, NAME);
  const { data, error } = portalSchema().safeParse(parseFile(path));
  if (data) return data;
  const [issue] = error.issues;
  throw new ContentFault(path, issue ? `${issue.path.join(".")}: ${issue.message}` : error.message);
}

/**
 * The time zone (IANA) of the portal; the schema's default when `portal.yaml` does not give one or cannot be read,
 * so that a check of broken content knows the current day.
 */
export function readTimeZone(contentDir: string): string {
  const field = portalSchema().shape.timeZone;
  return field.safeParse(findField(contentDir, "timeZone")).data ?? field.parse(undefined);
}

function findField(contentDir: string, name: string): unknown {
  try {
    return parseFile(join(contentDir, NAME))[name];
  } catch (error) {
    if (error instanceof ContentFault) return undefined;
    throw error;
  }
}

const parseFile = (path: string) =>
  readOrRefuse(path, () => readEntry(path, readFileSync(path, "utf8")).data);
