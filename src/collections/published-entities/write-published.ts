import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { definitions } from "#src/collections/index.ts";
import { listEntityIds } from "#src/collections/entities/list-ids.ts";
import { readPortal } from "#src/collections/portal/read-portal.ts";
import { writeContent } from "#src/commands/change-content.ts";
import { Fault } from "#src/commands/fault.ts";
import { readEntry } from "#src/core/source/read-entry.ts";
import { publishedEntitiesSchema } from "./schema.ts";

const FILE = definitions["published-entities"].path;

const HEAD = `# Written by \`npm run published\`: ids of entities whose addresses have been public. Never remove a line: the check says
# what to do when an entity moved or is gone.
`;

/** What was written: how many ids the list has, and how many of them are new. */
export type Published = { file: string; total: number; added: number };

/**
 * Notes all entities of a content folder as published, beside those that were noted before; a list of another region is
 * begun anew. Ids never leave the list. Throws a `Fault` where there are no entities or the list cannot be read.
 */
export function writePublished(folder: string): Published {
  const ids = listEntityIds(folder);
  if (ids.length === 0) throw new Fault("content", { folder });
  const region = readPortal(folder).region.territory.id;
  const before = readPublished(folder, region);
  const all = [...new Set([...before, ...ids])].toSorted();
  const added = all.length - before.length;
  const text = `${HEAD}region: "${region}"\nids:\n${all.map((id) => `  - ${quote(id)}\n`).join("")}`;
  const file = added === 0 ? join(folder, FILE) : writeContent(folder, FILE, text);
  return { file, total: all.length, added };
}

/** Ids that YAML would take for something else: numbers, `null`, `no`. */
const quote = (id: string) => (/^[a-z][a-z0-9]*-[a-z0-9-]*$/.test(id) ? id : `"${id}"`);

/** The ids noted before, each once; none for the list of another region. */
function readPublished(folder: string, region: string): string[] {
  const path = join(folder, FILE);
  if (!existsSync(path)) return [];
  const { data } = publishedEntitiesSchema().safeParse(readRecord(path));
  if (!data) throw new Fault("unreadable", { file: path });
  return data.region === region ? [...new Set(data.ids)] : [];
}

function readRecord(path: string): unknown {
  try {
    return readEntry(path, readFileSync(path, "utf8")).data;
  } catch {
    throw new Fault("unreadable", { file: path });
  }
}
