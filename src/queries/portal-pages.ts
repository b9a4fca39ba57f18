import { getCollection } from "astro:content";
import type { PortalPage } from "../domain/cooperation/programme.ts";
import type { Link } from "../domain/link.ts";
import { isPortalPath } from "../domain/portal-pages.ts";
import { localize, messages } from "../i18n/messages.ts";
import { paths } from "../i18n/paths.ts";
import { portalPageNames } from "../i18n/portal-pages.ts";
import { formatProgrammeName } from "../i18n/programme-name.ts";
import { listAwards } from "./awards.ts";
import { getContext } from "./context.ts";
import { listForumEditions } from "./forum-editions.ts";
import { once } from "./once.ts";
import { getPortal } from "./portal.ts";
import { getVocabularies } from "./vocabularies.ts";

/** Makes the lookup of the portal's pages that content may name: a fixed address, or an entry of a collection. */
export const getPortalPageFinder = once(async () => {
  const { language } = await getPortal();
  const t = messages(language);
  const { entities } = await getContext();
  const { forumSeries } = await getVocabularies();
  const links = new Map<string, Link>([
    ...[...entities].map(([id, link]) => [`entities/${id}`, link] as const),
    ...(await listForumEditions()).map(
      ({ edition, link }) => [`forum-editions/${edition.id}`, link] as const,
    ),
    ...[...forumSeries.values()].map(
      ({ id, name }) =>
        [`forum-series/${id}`, { name: localize(name, language), href: paths.forumSeries(id) }] as const,
    ),
    ...(await listAwards()).map(
      ({ award: { id, name }, href }) => [`awards/${id}`, { name: localize(name, language), href }] as const,
    ),
    ...(await getCollection("good-practices")).map(
      ({ id, data }) => [`good-practices/${id}`, { name: data.title, href: paths.goodPractice(id) }] as const,
    ),
    ...(await getCollection("pages")).map(
      ({ id, data }) => [`pages/${id}`, { name: data.title, href: paths.page(id) }] as const,
    ),
    ...(await getCollection("consultations")).map(
      ({ id, data }) => [`consultations/${id}`, { name: data.title, href: paths.consultation(id) }] as const,
    ),
    ...(await getCollection("cooperation-programmes")).map(
      ({ id, data }) =>
        [
          `cooperation-programmes/${id}`,
          { name: formatProgrammeName(data, language), href: paths.cooperationProgramme(id) },
        ] as const,
    ),
  ]);
  return ({ path, collection, id }: Partial<PortalPage>): Link | undefined =>
    path !== undefined && isPortalPath(path)
      ? { name: t(portalPageNames[path]), href: path }
      : links.get(`${collection}/${id}`);
});
