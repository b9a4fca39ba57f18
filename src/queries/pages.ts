import { getCollection, type CollectionEntry } from "astro:content";
import { paths } from "../i18n/paths.ts";
import { getHead } from "./heads.ts";
import { once } from "./once.ts";

/** The text pages of the portal in the order of their menus. */
export const listPages = once(async (): Promise<CollectionEntry<"pages">[]> =>
  (await getCollection("pages")).toSorted((a, b) => a.data.order - b.data.order),
);

/** The static addresses of all text pages, with their heads. */
export async function listTextPages() {
  const entries = await listPages();
  return Promise.all(
    entries.map(async (entry) => {
      const { title, summary: description } = entry.data;
      const path = paths.page(entry.id);
      const head = await getHead({ title, description, path, picture: paths.ogImage(path) });
      return { params: { id: entry.id }, props: { entry, head } };
    }),
  );
}
