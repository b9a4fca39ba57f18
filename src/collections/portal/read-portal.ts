import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { portalSchema, type PortalFile } from "./schema.ts";

const NAME = "portal.yaml";

/** `portal.yaml` cannot be used. It has no stack trace: the message in Polish and English says everything. */
export class PortalFault extends Error {
  constructor(path: string, reason: string) {
    super(
      `Nie można użyć pliku ${path} (${reason}). Uruchom „npm run check”, żeby zobaczyć, co poprawić.\n` +
        `${path} cannot be used (${reason}). Run “npm run check” to see what to correct.`,
    );
    this.name = "PortalFault";
    this.stack = this.message;
  }
}

/**
 * Reads `portal.yaml` of a content folder in plain Node, without Astro. Throws a `PortalFault` that names the file
 * and its first fault.
 */
export function readPortal(contentDir: string): PortalFile {
  const path = join(contentDir, NAME);
  const { data, error } = portalSchema().safeParse(parseFile(path));
  if (data) return data;
  const [issue] = error.issues;
  throw new PortalFault(path, issue ? `${issue.path.join(".")}: ${issue.message}` : error.message);
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
    const found = parseFile(join(contentDir, NAME));
    return typeof found === "object" && found !== null
      ? Object.entries(found).find(([key]) => key === name)?.[1]
      : undefined;
  } catch (error) {
    if (error instanceof PortalFault) return undefined;
    throw error;
  }
}

function parseFile(path: string): unknown {
  try {
    return parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new PortalFault(
      path,
      error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error),
    );
  }
}
