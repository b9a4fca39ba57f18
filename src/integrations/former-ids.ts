import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { definitions } from "#src/collections/index.ts";
import { toMoves, type Moves } from "#src/collections/former-entities/model.ts";
import { readText } from "#src/core/integrity/records.ts";
import { readOrRefuse } from "#src/core/source/content-fault.ts";
import { readList } from "#src/core/source/read-entry.ts";

/**
 * Where each former id of a content folder moved, read before Astro starts; none where it has no such list. Throws a
 * `ContentFault` for a list that cannot be read.
 */
export function readFormerIds(contentDir: string): Moves {
  const path = join(contentDir, definitions["former-entities"].path);
  const items = existsSync(path) ? readOrRefuse(path, () => readList(readFileSync(path, "utf8"))) : [];
  return toMoves(
    items.map(([id, item]) => {
      const movedTo = readText(item, "movedTo");
      return { id, movedTo: movedTo === undefined ? undefined : { id: movedTo } };
    }),
  );
}
