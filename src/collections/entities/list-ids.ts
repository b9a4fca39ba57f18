import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { entities } from "./definition.ts";

/** The ids of the entities of a content folder, by the names of their files, in order. */
export function listEntityIds(folder: string): string[] {
  const path = join(folder, entities.path);
  const names = existsSync(path) ? readdirSync(path) : [];
  return names.flatMap((name) => /^([a-z0-9-]+)\.md$/.exec(name)?.[1] ?? []).toSorted();
}
