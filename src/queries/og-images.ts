import { localize, messages } from "../i18n/messages.ts";
import { listEntities } from "./entities.ts";
import { listForumEditions } from "./forum-editions.ts";
import { listGoodPractices } from "./good-practices.ts";
import { listPages } from "./pages.ts";
import { getPortal } from "./portal.ts";

/** A picture for link previews: the page's path without outer slashes, and the words on it. */
export type OgImage = { path: string; title: string; kind: string; portal: string };

const toPath = (href: string) => href.replaceAll(/^\/|\/$/g, "");

/** The pictures of all entities, good practices, forum editions and text pages, and one for the rest. */
export async function listOgImages(): Promise<OgImage[]> {
  const { name: portal, tagline, language } = await getPortal();
  const t = messages(language);
  const images = [
    { href: "portal", title: tagline, kind: portal },
    ...(await listEntities()).map(({ href, name, form }) => ({
      href,
      title: name,
      kind: localize(form.name, language),
    })),
    ...(await listGoodPractices()).map(({ practice: { href, title } }) => ({
      href,
      title,
      kind: t("kind.goodPractice"),
    })),
    ...(await listForumEditions()).map(({ link }) => ({
      href: link.href,
      title: link.name,
      kind: t("kind.forumEdition"),
    })),
    ...(await listPages()).map(({ id, data }) => ({ href: id, title: data.title, kind: portal })),
  ];
  return images.map(({ href, ...words }) => ({ ...words, path: toPath(href), portal }));
}
