import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { messages } from "#src/i18n/messages.ts";
import { paths } from "#src/i18n/paths.ts";
import { getCrumb, getHead, getMessageHead } from "#src/site/heads.ts";
import { getSettings } from "#src/store/settings.ts";
import { formatIssue } from "./format.ts";
import { listNewsletters } from "./query.ts";

/** The static page with the archive of newsletters, if the region has any. */
export async function listNewsletterLists() {
  const newsletters = (await listNewsletters()).map(({ model }) => model);
  if (newsletters.length === 0) return [];
  const head = await getMessageHead("newsletters", paths.newsletters);
  return withCacheKeys([{ params: { list: undefined }, props: { head, newsletters } }]);
}

/** The static pages of all issues, with their heads. */
export async function listNewsletterPages() {
  const trail = [await getCrumb(paths.newsletters)];
  const t = messages((await getSettings()).language);
  const pages = (await listNewsletters()).map(async ({ id, model: newsletter, entry }) => {
    const { subject: title, href: path } = newsletter;
    const head = await getHead({ title, description: formatIssue(newsletter, t), path, trail });
    return { params: { id }, props: { head, newsletter, entry } };
  });
  return withCacheKeys(await Promise.all(pages));
}
