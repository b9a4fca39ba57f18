import { getCollection, type CollectionEntry } from "astro:content";
import { toVersions } from "#src/collections/easy-to-read/model.ts";
import type { Link } from "#src/core/links/link.ts";
import { paths } from "#src/i18n/paths.ts";
import { getBodyReferences } from "#src/knowledge/mdx/body-references.ts";
import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { getHead } from "#src/site/heads.ts";
import { once } from "#src/core/cache/once.ts";

/** The text pages of the portal in the order of their menus. */
export const listPages = once(async (): Promise<CollectionEntry<"pages">[]> =>
  (await getCollection("pages")).toSorted((a, b) => a.data.order - b.data.order),
);

/** Whether a text is the guide on buying from social economy entities, which has a page of its own kind. */
export const isProcurementGuide = ({ id }: { id: string }): boolean => paths.page(id) === paths.procurement;

/** Whether a text is the guide to rights and papers of volunteers, which stands on the page of volunteering. */
export const isVolunteeringGuide = ({ id }: { id: string }): boolean => paths.page(id) === paths.volunteering;

/** The region's guide on buying from social economy entities, where it has one. */
export async function findProcurementGuide(): Promise<Link | undefined> {
  const entry = (await listPages()).find(isProcurementGuide);
  return entry && { name: entry.data.title, href: paths.procurement };
}

/** The region's text that tells an office how to add its data, where it has one. */
export async function findGovernmentGuide(): Promise<Link | undefined> {
  const entry = (await listPages()).find(({ id }) => paths.page(id) === paths.governmentGuide);
  return entry && { name: entry.data.title, href: paths.governmentGuide };
}

/** The static addresses of all plain text pages, with their heads. */
export async function listTextPages() {
  const entries = (await listPages()).filter(
    (entry) => !isProcurementGuide(entry) && !isVolunteeringGuide(entry),
  );
  return withCacheKeys(
    await Promise.all(
      entries.map(async (entry) => {
        const { title, summary: description } = entry.data;
        const path = paths.page(entry.id);
        const accessible = toVersions(entry.data, paths.pageEasy(entry.id));
        const head = await getHead({ title, description, path, accessible, picture: paths.ogImage(path) });
        const references = await getBodyReferences(entry);
        return { params: { id: entry.id }, props: { entry, references, head } };
      }),
    ),
  );
}
