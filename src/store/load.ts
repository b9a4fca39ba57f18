import { getCollection, getEntry, type CollectionEntry } from "astro:content";
import { definitions, type CollectionName, type FileIn } from "#src/collections/index.ts";
import type { PortalFile } from "#src/collections/portal/schema.ts";
import { once } from "#src/core/cache/once.ts";
import { toEntryIn } from "#src/core/fields/in-language.ts";

/** One record of a collection: its id, what its author wrote in the language of the build, and Astro's entry. */
export type Loaded<N extends CollectionName> = { id: string; file: FileIn<N>; entry: CollectionEntry<N> };

/** A record with its model. */
export type Modelled<N extends CollectionName, M> = Loaded<N> & { model: M };

/** The languages of the portal, the main one first, and the one of its versions that is shown. */
export const getLanguages = once(async () => {
  const portal = (await getEntry("portal", "portal"))?.data as PortalFile | undefined;
  if (!portal) throw new Error("unknown-reference: portal/portal; run npm run check");
  const { languages } = portal;
  const main = languages[0] ?? "pl";
  const asked = process.env["PORTAL_LANGUAGE"];
  return { main, shown: languages.find((language) => language === asked) ?? main };
});

/** Converts Astro's types to ours, and an entry of a folder to the language of the build. */
async function readerOf<N extends CollectionName>(name: N) {
  const { main, shown } = await getLanguages();
  const isEntry = definitions[name].form === "entry";
  return (entry: CollectionEntry<N>): Loaded<N> => {
    const file = isEntry ? toEntryIn(entry.data as Parameters<typeof toEntryIn>[0], shown, main) : entry.data;
    return { id: entry.id, file: file as FileIn<N>, entry };
  };
}

const collections = new Map<CollectionName, () => Promise<ReadonlyMap<string, unknown>>>();

/** The records of a collection by id, read once. The only access to content. */
function loadAll<N extends CollectionName>(name: N): Promise<ReadonlyMap<string, Loaded<N>>> {
  const load = once(async () => {
    const read = await readerOf(name);
    const entries = (await getCollection(name)) as CollectionEntry<N>[];
    return new Map(entries.map((entry) => [entry.id, read(entry)]));
  });
  const known = collections.get(name) ?? load;
  collections.set(name, known);
  return known() as Promise<ReadonlyMap<string, Loaded<N>>>;
}

/** All records of a collection, unordered. */
export const loadEntries = async <N extends CollectionName>(name: N): Promise<Loaded<N>[]> => [
  ...(await loadAll(name)).values(),
];

/** One record; throws when there is none (the content check reports it first). */
export async function loadEntry<N extends CollectionName>(name: N, id: string): Promise<Loaded<N>> {
  const loaded = (await loadAll(name)).get(id);
  if (!loaded) throw new Error(`unknown-reference: ${name}/${id}; run npm run check`);
  return loaded;
}

/** Whether a collection has entries. */
export const hasEntries = async (name: string): Promise<boolean> =>
  (await loadAll(name as CollectionName)).size > 0;

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
