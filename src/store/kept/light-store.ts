import type { DataStore, LoaderContext } from "astro/loaders";
import type { KeptEntry } from "./entries.ts";

/** How Astro marks the fields of an entry that are pictures next to it. */
const PICTURE = "__ASTRO_IMAGE_";

/** Whether a value of an entry has a picture that lies next to its file. */
export function hasPicture(value: unknown): boolean {
  if (typeof value === "string") return value.startsWith(PICTURE);
  if (typeof value !== "object" || value === null) return false;
  return Object.values(value).some(hasPicture);
}

/** Whether only Astro can complete an entry: it makes modules of pictures and of texts with components. */
const needsAstro = ({ data, deferredRender, assetImports, undrawn }: KeptEntry): boolean =>
  deferredRender === true || (assetImports?.length ?? 0) > 0 || (undrawn === undefined && hasPicture(data));

/** The text of an entry without the copy of its fields that comes with it. */
function withoutCopy({ rendered, ...entry }: KeptEntry): KeptEntry {
  if (!rendered) return entry;
  return { ...entry, rendered: { ...rendered, metadata: { ...rendered.metadata, frontmatter: {} } } };
}

/**
 * The store that a loader writes to: `kept` takes the entries, and Astro's own `store` those that only
 * Astro can complete. Astro writes its whole store to a file and reads it again at each change, which takes half a
 * minute for ten thousand entries. `onChange` is called after each change of `kept`.
 */
export function toLightStore(
  { store, collection }: Pick<LoaderContext, "store" | "collection">,
  kept: Map<string, KeptEntry>,
  onChange: () => void,
): DataStore {
  for (const [id, entry] of store.entries()) if (!needsAstro(entry)) store.delete(id);
  const forget = (id: string) => {
    if (kept.delete(id)) onChange();
  };
  const get = (id: string) => kept.get(id) ?? store.get(id);
  const entries = () => [...store.entries(), ...kept];
  const set = (entry: KeptEntry): boolean => {
    if (needsAstro(entry)) {
      forget(entry.id);
      return store.set(entry);
    }
    if (store.has(entry.id)) store.delete(entry.id);
    kept.set(entry.id, { ...withoutCopy(entry), collection });
    onChange();
    return true;
  };
  const remove = (id: string) => {
    forget(id);
    if (store.has(id)) store.delete(id);
  };
  const clear = () => {
    for (const [id] of entries()) remove(id);
  };
  return {
    ...store,
    ...{ get: get as DataStore["get"], set: set, delete: remove, clear, entries },
    has: (id) => kept.has(id) || store.has(id),
    keys: () => entries().map(([id]) => id),
    values: () => entries().map(([, entry]) => entry),
  };
}
