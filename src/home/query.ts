import type { Entity } from "#src/collections/entities/model.ts";
import { paths } from "#src/i18n/paths.ts";
import { textLanguage } from "#src/i18n/text-language.ts";
import { listEntities } from "#src/collections/entities/query.ts";
import { listForumEditions } from "#src/collections/forum-editions/query.ts";
import { listGoodPractices } from "#src/collections/good-practices/query.ts";
import { getHead } from "#src/site/heads.ts";
import { listNewestNews } from "#src/collections/news/query.ts";
import { listOpenNow } from "./open-now-query.ts";
import { listPages } from "#src/collections/pages/query.ts";
import { getSettings } from "#src/store/settings.ts";

const SHOWN = 6;

/** What the start page shows: counts and the newest entries of each collection. */
export async function getHome() {
  const { name, description } = await getSettings();
  const entities = (await listEntities()).map(({ model }) => model);
  const practices = await listGoodPractices();
  const editions = await listForumEditions();
  const counties = new Set(entities.flatMap((entity) => entity.address?.county.id ?? []));
  const pages = await listPages();
  return {
    head: await getHead({ title: name, description, path: paths.home }),
    counts: {
      entities: entities.length,
      counties: counties.size,
      practices: practices.length,
      editions: editions.length,
    },
    openNow: await listOpenNow(),
    pages: pages
      .filter(({ model }) => model.onStartPage)
      .map(({ model: { title, href, summary, ...own } }) => ({
        name: title,
        href,
        note: summary,
        lang: textLanguage(own),
      })),
    news: await listNewestNews(),
    entities: listNewest(entities),
    practices: practices.slice(0, SHOWN).map(({ model }) => model),
    editions: editions.slice(0, 3).map(({ model }) => model),
  };
}

/** What the start page shows. */
export type Home = Omit<Awaited<ReturnType<typeof getHome>>, "head">;

const listNewest = (entities: readonly Entity[]) =>
  entities.toSorted((a, b) => b.verifiedOn.localeCompare(a.verifiedOn)).slice(0, SHOWN);
