import { getCollection, getEntry, type CollectionEntry } from "astro:content";
import { once } from "#src/core/cache/once.ts";
import type { CollectionName, FileIn } from "#src/collections/index.ts";

/** One record of a collection: its id, what its author wrote in the language of the build, and Astro's entry. */
export type Loaded<N extends CollectionName> = { id: string; file: FileIn<N>; entry: CollectionEntry<N> };

/** A record with its model. */
export type Modelled<N extends CollectionName, M> = Loaded<N> & { model: M };

/** All records of a collection, unordered. The only access to content: here Astro's types are converted to ours. */
export async function loadEntries<N extends CollectionName>(name: N): Promise<Loaded<N>[]> {
  const entries = (await getCollection(name)) as CollectionEntry<N>[];
  return entries.map((entry) => ({ id: entry.id, file: entry.data as FileIn<N>, entry }));
}

/** One record; throws when there is none (the content check reports it first). */
export async function loadEntry<N extends CollectionName>(name: N, id: string): Promise<Loaded<N>> {
  const entry = (await getEntry(name, id)) as CollectionEntry<N> | undefined;
  if (!entry) throw new Error(`unknown-reference: ${name}/${id}; run npm run check`);
  return { id, file: entry.data as FileIn<N>, entry };
}

/** Whether a collection has entries. */
export const hasEntries = async (name: string): Promise<boolean> =>
  (await getCollection(name as CollectionName)).length > 0;

/**
 * How records of a collection become models, and their order: without `compare`, that of their file. A model that
 * also uses the text of its entry takes it from Astro's `entry`.
 */
export type Modelling<N extends CollectionName, M> = {
  toModel: (id: string, file: FileIn<N>, entry: CollectionEntry<N>) => M;
  compare?: (a: Modelled<N, M>, b: Modelled<N, M>) => number;
};

/** Makes the query of a collection's models, each with its file and entry. `prepare` loads shared data once. */
export const modelsOf = <N extends CollectionName, M>(name: N, prepare: () => Promise<Modelling<N, M>>) =>
  once(async (): Promise<Modelled<N, M>[]> => {
    const { toModel, compare } = await prepare();
    const loaded = await loadEntries(name);
    const records = loaded.map((one) => ({ ...one, model: toModel(one.id, one.file, one.entry) }));
    return compare ? records.toSorted(compare) : records;
  });
