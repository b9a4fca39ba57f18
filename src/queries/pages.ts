import { getCollection, type CollectionEntry } from "astro:content";
import { once } from "./once.ts";

/** The text pages of the portal in the order of their menus. */
export const listPages = once(async (): Promise<CollectionEntry<"pages">[]> =>
  (await getCollection("pages")).toSorted((a, b) => a.data.order - b.data.order),
);
