import { getCollection } from "astro:content";
import { toNewsletter, type Newsletter } from "../domain/news/newsletter.ts";
import type { PortalEntry } from "../domain/portal-entry.ts";
import { messages } from "../i18n/messages.ts";
import { paths } from "../i18n/paths.ts";
import { withCacheKeys } from "./cache-key.ts";
import { getContext } from "./context.ts";
import { getFileSizes } from "./downloads.ts";
import { getEntryLinks } from "./entry-links.ts";
import { getCrumb, getHead, getMessageHead } from "./heads.ts";
import { once } from "./once.ts";
import { getPortal } from "./portal.ts";

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
    const head = await getHead({ title, description: await describe(newsletter), path, trail });
    const entry = entries.get(id);
    return entry ? [{ params: { id }, props: { head, newsletter, entry } }] : [];
  });
  return withCacheKeys((await Promise.all(pages)).flat());
}

/** What an issue is about in one line: its number and the titles of its sections. */
async function describe({
  number,
  sections,
}: {
  number: number;
  sections: readonly { title: string }[];
}): Promise<string> {
  const t = messages((await getPortal()).language);
  const contents = sections.map(({ title }) => title).join(", ");
  return t(contents === "" ? "newsletter.summary.empty" : "newsletter.summary", { number, contents });
}

/** Issues of newsletters as entries of the portal. */
export const listNewsletterEntries = async (): Promise<PortalEntry[]> =>
  Promise.all(
    (await getCollection("newsletters")).map(async ({ id, data }) => ({
      key: `newsletters/${id}`,
      kind: "newsletter" as const,
      name: data.subject,
      href: paths.newsletter(id),
      summary: await describe(data),
      lang: data.lang,
      entities: data.publishedBy?.entity ? [{ id: data.publishedBy.entity.id }] : [],
      area: [],
      forms: [],
      dates: [],
      publishedOn: data.publishedOn,
      updatedOn: data.publishedOn,
    })),
  );
