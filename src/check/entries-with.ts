import { collectionNames, type CollectionName, type FileIn } from "#src/collections/index.ts";
import type { Content, Entry } from "#src/collections/content.ts";

/** Collections whose records may have a field. */
type NameWith<F extends string> = {
  [N in CollectionName]: F extends keyof FileIn<N> ? N : never;
}[CollectionName];

/** A record that has a field which the schema of its collection knows. */
export type EntryWith<F extends string> = Entry<FileIn<NameWith<F>>>;

/** Every record that has a field, of all collections; schemas have refused fields that they do not know. */
export const listEntriesWith = <F extends string>({ entries }: Content, field: F): EntryWith<F>[] =>
  collectionNames
    .flatMap((name): readonly Entry<object>[] => entries[name])
    .filter((entry): entry is EntryWith<F> => Object.hasOwn(entry.data, field));
