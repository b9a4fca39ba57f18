import { getCollection } from "astro:content";
import type { PortalPage } from "#src/collections/cooperation-programmes/model.ts";
import type { Link } from "#src/core/links/link.ts";
import { isPortalPath } from "./portal-pages.ts";
import { localize, messages } from "#src/i18n/messages.ts";
import { paths } from "#src/i18n/paths.ts";
import { portalPageNames } from "./portal-page-names.ts";
import { formatProgrammeName } from "#src/collections/cooperation-programmes/programme-name.ts";
import { listAwards } from "#src/collections/award-editions/pages.ts";
import { getContext } from "#src/store/context.ts";
import { listForumEditions } from "#src/collections/forum-editions/query.ts";
import { once } from "#src/core/cache/once.ts";
import { getPortal } from "./query.ts";
import { getVocabularies } from "#src/store/vocabularies.ts";

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
