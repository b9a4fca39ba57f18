import { defineCollection } from "astro:content";
import { z } from "astro/zod";
import type { ImageField } from "#src/core/fields/fields.ts";
import { readJson, readList } from "#src/core/source/read-entry.ts";
import { lighten } from "#src/store/kept/light-loader.ts";
import { loadFolder, loadSingle } from "#src/store/load-folder.ts";
import { loadList } from "#src/store/load-lists.ts";
import { loadTables } from "#src/store/load-tables.ts";
import { collectionNames, definitions, type CollectionName } from "#src/collections/index.ts";

const contentDir = process.env["CONTENT_DIR"] ?? "content";

function loaderOf(name: CollectionName) {
  const { form, path, extensions } = definitions[name];
  const place = `${contentDir}/${path}`;
  if (form === "list") return lighten(loadList(place, readList));
  if (form === "single") return lighten(loadSingle(place));
  return lighten(loadFolder(place, extensions));
}

/** One entry, where the region has the file. */
const readBoundaries = (text: string) => [["boundaries", readJson(text) as Record<string, unknown>] as const];

/**
 * Builds the schema of a collection with pictures once. Astro asks for it for every entry, because the place of a
 * picture depends on its entry, and building takes ten times longer than using it.
 */
function buildOnce<S>(build: (image: ImageField) => S) {
  let image: ImageField;
  const schema = build(() => z.string().transform((path) => image().parse(path)));
  return (context: { image: ImageField }) => {
    image = context.image;
    return schema;
  };
}

type SchemaOf<C extends CollectionName> = ReturnType<(typeof definitions)[C]["schema"]>;

/** What Astro reads the type of an entry from. */
type Defined<C extends CollectionName> = {
  loader: ReturnType<typeof loaderOf>;
  schema: (context: { image: ImageField }) => SchemaOf<C>;
};

/** Defines a collection from the register, with entries as their authors wrote them. */
const define = <C extends CollectionName>(name: C) =>
  defineCollection({
    loader: loaderOf(name),
    schema: buildOnce(definitions[name].schema as (image: ImageField) => SchemaOf<C>),
  });

const defined = Object.fromEntries(collectionNames.map((name) => [name, define(name)])) as {
  [C in CollectionName]: Defined<C>;
};

export const collections = {
  ...defined,
  "consultation-remarks": defineCollection({
    loader: lighten(loadTables(`${contentDir}/${definitions["consultation-remarks"].path}`, "remarks")),
    schema: z.looseObject(definitions["consultation-remarks"].schema().shape),
  }),
  boundaries: defineCollection({
    loader: lighten(loadList(`${contentDir}/${definitions.boundaries.path}`, readBoundaries)),
    schema: definitions.boundaries.schema(),
  }),
};
