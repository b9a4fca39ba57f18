import { getCollection, type CollectionEntry } from "astro:content";
import type { CollectionForm } from "#src/collections/definition.ts";
import { definitions, type CollectionName, type FileIn } from "#src/collections/index.ts";
import type { PortalFile } from "#src/collections/portal/schema.ts";
import { dependOn, once } from "#src/core/cache/once.ts";
import { onceEach } from "#src/core/cache/once-each.ts";
import { toEntryIn, toTermIn } from "#src/core/fields/in-language.ts";
import { setRecordMarks } from "#src/core/text/quotation-marks.ts";
import { inLastOrder } from "#src/core/cache/last-order.ts";
import { listKeptEntries } from "./kept/entries.ts";

/** One record of a collection: its id, what its author wrote in the language of the build, and Astro's entry. */
export type Loaded<N extends CollectionName> = { id: string; file: FileIn<N>; entry: CollectionEntry<N> };

/** A record with its model. */
export type Modelled<N extends CollectionName, M> = Loaded<N> & { model: M };

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : Number(a.id > b.id));

/** The entries of a collection as their authors wrote them, in the order of their ids. The only access to content. */
async function readEntries<N extends CollectionName>(name: N): Promise<CollectionEntry<N>[]> {
  dependOn(name);
  const kept: Iterable<unknown> = listKeptEntries(name).values();
  return ([...kept, ...(await getCollection(name))] as CollectionEntry<N>[]).toSorted(byId);
}

/** The languages of the portal, the main one first, and the one of its versions that is shown. */
export const getLanguages = once(
  async () => {
    const portal = (await readEntries("portal"))[0]?.data as PortalFile | undefined;
    const languages = portal?.languages ?? [];
    const [main] = languages;
    if (!main) throw new Error("unknown-reference: portal/portal; run npm run check");
    const asked = process.env["PORTAL_LANGUAGE"];
    return { main, shown: languages.find((language) => language === asked) ?? main };
  },
  (last, next) => last.main === next.main && last.shown === next.shown,
);

/** Converts Astro's types to ours, its texts to their typography and an entry of a folder to the language of the build. */
const readerOf = <N extends CollectionName>(name: N) =>
  once(async () => {
    const { main, shown } = await getLanguages();
    const { form } = definitions[name];
    const isTable = name === "consultation-remarks";
    return onceEach((entry: CollectionEntry<N>): Loaded<N> => {
      const data: object = isTable ? entry.data : setRecordMarks(entry.data, main);
      const file = inLanguage(form, data, shown, main);
      return { id: entry.id, file: file as FileIn<N>, entry };
    });
  });

const inLanguage = (form: CollectionForm, data: object, shown: string, main: string): object => {
  if (form === "entry") return toEntryIn(data as Parameters<typeof toEntryIn>[0], shown, main);
  return "en" in data ? toTermIn(data as Parameters<typeof toTermIn>[0], shown) : data;
};

const collections = new Map<CollectionName, () => Promise<ReadonlyMap<string, unknown>>>();

/** The records of a collection by id, read once. */
function loadAll<N extends CollectionName>(name: N): Promise<ReadonlyMap<string, Loaded<N>>> {
  const known = collections.get(name) ?? queryAll(name);
  collections.set(name, known);
  return known() as Promise<ReadonlyMap<string, Loaded<N>>>;
}

function queryAll<N extends CollectionName>(name: N) {
  const getReader = readerOf(name);
  return once(async () => {
    const read = await getReader();
    return new Map((await readEntries(name)).map((entry) => [entry.id, read(entry)]));
  });
}

/** All records of a collection, in the order of their ids. */
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

/**
 * Makes the query of a collection's models, each with its file and entry. `prepare` loads shared data once; in
 * development only changed records become new models while that data is the same.
 */
export function modelsOf<N extends CollectionName, M>(name: N, prepare: () => Promise<Modelling<N, M>>) {
  const getModelling = once(async () => {
    const { toModel, compare } = await prepare();
    const toRecord = (one: Loaded<N>): Modelled<N, M> => ({
      ...one,
      model: toModel(one.id, one.file, one.entry),
    });
    return { toRecord: onceEach(toRecord), compare };
  });
  const sort = inLastOrder<Modelled<N, M>>();
  return once(async (): Promise<Modelled<N, M>[]> => {
    const { toRecord, compare } = await getModelling();
    const records = (await loadEntries(name)).map(toRecord);
    return compare ? sort(records, compare) : records;
  });
}
