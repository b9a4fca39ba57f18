import type { Content, Entry } from "#src/collections/content.ts";
import { allDefinitions, collectionNames } from "#src/collections/index.ts";
import type { KnownFile } from "./file-facts.ts";

/** The content that files make together, for the rules. */
export function joinContent(files: readonly KnownFile[], publicFiles: ReadonlySet<string>): Content {
  const entries: Record<string, Entry<unknown>[]> = Object.fromEntries(
    collectionNames.map((name) => [name, []]),
  );
  const ids: Record<string, Set<string>> = Object.fromEntries(
    allDefinitions.flatMap(({ id, form }) => (form === "list" ? [] : [[id, new Set<string>()]])),
  );
  for (const { collection, parsed } of files.map(({ facts }) => facts)) {
    if (collection === undefined) continue;
    for (const entry of parsed.entries) entries[collection]?.push(entry);
    if (!parsed.ids) continue;
    const known = (ids[collection] ??= new Set());
    for (const id of parsed.ids) known.add(id);
  }
  const present = files.flatMap(({ raw, facts }) => (facts.isPresent ? [raw.path.normalize("NFC")] : []));
  return { entries, ids, files: new Set(present), publicFiles } as unknown as Content;
}
