import type { PageHead, Portal } from "./portal.ts";
import type { Link } from "#src/core/links/link.ts";
import { messages, type TitledArea } from "#src/i18n/messages.ts";
import { paths } from "#src/i18n/paths.ts";
import { findSection } from "./sections.ts";
import { getPortal } from "./query.ts";

/** Which page of a paged list one is, the first being 1. */
type PagePlace = { currentPage: number; lastPage: number };

/** The head of a page from the portal and what is its own. */
export const toHead = (portal: Portal, own: Omit<PageHead, "portal">): PageHead => ({ portal, ...own });

/** The head of a page from what is its own; the portal is added. */
export const getHead = async (own: Omit<PageHead, "portal">): Promise<PageHead> =>
  toHead(await getPortal(), own);

/** The head of the n-th page of a paged list, whose first page has `head`: later ones say which they are. */
export function toHeadOf(head: PageHead, { currentPage, lastPage }: PagePlace): PageHead {
  if (currentPage === 1) return head;
  const t = messages(head.portal.language);
  const place = t("pagination.position", { current: currentPage, last: lastPage });
  return {
    ...head,
    title: `${head.title} – ${place.toLocaleLowerCase(head.portal.language)}`,
    description: `${place}. ${head.description}`,
    path: paths.pageOf(head.path, currentPage),
  };
}

/** The head of a page whose title and description are messages of the interface. */
export async function getMessageHead(area: TitledArea, path: string): Promise<PageHead> {
  const { language, regionLocative: region } = await getPortal();
  const t = messages(language);
  return getHead({ title: t(`${area}.title`), description: t(`${area}.lead`, { region }), path });
}

/** A breadcrumb: the section at a root-relative address, by its name in the menu. */
export async function getCrumb(path: string): Promise<Link> {
  const section = findSection(path);
  if (!section) throw new Error(`no part of the portal has a section at ${path}`);
  return { name: messages((await getPortal()).language)(section.title), href: section.path };
}

/** The feed of the section at a root-relative address. */
export const getFeedLink = async (path: string): Promise<Link> => ({
  ...(await getCrumb(path)),
  href: paths.listingFeed(path),
});
