import { getCollection } from "astro:content";
import { toNewsletter, type Newsletter } from "./model.ts";
import { paths } from "#src/i18n/paths.ts";
import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { getContext } from "#src/store/context.ts";
import { getFileSizes } from "#src/store/downloads.ts";
import { getEntryLinks } from "#src/store/links.ts";
import { getCrumb, getHead, getMessageHead } from "#src/site/heads.ts";
import { once } from "#src/core/cache/once.ts";
import { summarize } from "./entries.ts";

/** All issues of newsletters, the last sent first. */
export const listNewsletters = once(async (): Promise<Newsletter[]> => {
  const { entities } = await getContext();
  const context = { entities, links: await getEntryLinks(), fileSizes: await getFileSizes() };
  return (await getCollection("newsletters"))
    .map(({ id, data }) => toNewsletter(id, paths.newsletter(id), data, context))
    .toSorted((a, b) => b.publishedOn.localeCompare(a.publishedOn) || b.number - a.number);
});

/** The archive of newsletters, where the region has any: one static page or none. */
export async function listNewsletterLists() {
  const newsletters = await listNewsletters();
  if (newsletters.length === 0) return [];
  const head = await getMessageHead("newsletters", paths.newsletters);
  return withCacheKeys([{ params: { list: undefined }, props: { head, newsletters } }]);
}

/** The static pages of all issues, with their heads. */
export async function listNewsletterPages() {
  const trail = [await getCrumb("newsletters.title", paths.newsletters)];
  const entries = new Map((await getCollection("newsletters")).map((entry) => [entry.id, entry]));
  const pages = (await listNewsletters()).map(async (newsletter) => {
    const { id, subject: title, href: path } = newsletter;
    const head = await getHead({ title, description: await summarize(newsletter), path, trail });
    const entry = entries.get(id);
    return entry ? [{ params: { id }, props: { head, newsletter, entry } }] : [];
  });
  return withCacheKeys((await Promise.all(pages)).flat());
}
