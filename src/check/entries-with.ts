import { collectionNames, type CollectionName, type FileIn } from "#src/collections/index.ts";
import type { Content, Entry } from "#src/collections/content.ts";
import { listKeys, recordSchema } from "./records/schema-fields.ts";

/** Collections whose records have a field. */
type NameWith<F extends string> = {
  [N in CollectionName]: F extends keyof FileIn<N> ? N : never;
}[CollectionName];

/** A record of a collection whose schema has a field. */
export type EntryWith<F extends string> = Entry<FileIn<NameWith<F>>>;

const hasField = <F extends string>(name: CollectionName, field: F): name is NameWith<F> =>
  listKeys(recordSchema(name), []).includes(field);

const listEntriesOf = <N extends CollectionName>({ entries }: Content, names: readonly N[]) =>
  names.flatMap((name): readonly Entry<FileIn<N>>[] => entries[name]);

/** Every record of the collections whose schemas have a field, even if the record leaves it out. */
export const listEntriesWith = <F extends string>(content: Content, field: F): EntryWith<F>[] =>
  listEntriesOf(
    content,
    collectionNames.filter((name) => hasField(name, field)),
  );
