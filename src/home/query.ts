import { listCalendarItems } from "#src/calendar/query.ts";
import { toFreshness } from "#src/collections/entities/evidence.ts";
import type { Entity } from "#src/collections/entities/model.ts";
import { listEntities } from "#src/collections/entities/query.ts";
import { listGoodPractices } from "#src/collections/good-practices/query.ts";
import { listNewestNews } from "#src/collections/news/query.ts";
import { listPages } from "#src/collections/pages/query.ts";
import { isStale } from "#src/core/time/freshness.ts";
import { paths } from "#src/i18n/paths.ts";
import { textLanguage } from "#src/i18n/text-language.ts";
import { getTerritoryMap } from "#src/map/query.ts";
import { getHead } from "#src/site/heads.ts";
import { getClock } from "#src/store/clock.ts";
import { getSettings } from "#src/store/settings.ts";
import { listCountyRows } from "#src/territory/query.ts";
import { listNextDates } from "./next-dates.ts";
import { isPresentable, isTelling, pickOfWeek } from "./of-the-week.ts";
import { listOpenNow } from "./open-now-query.ts";

/** How many things that end soonest are shown. */
const OPEN_SHOWN = 4;

/** What is open, what ends soonest first, and the nearest dates of everything else. */
async function listOpenAndNext() {
  const openNow = (await listOpenNow()).slice(0, OPEN_SHOWN);
  const { today } = await getClock();
  const shown = new Set(openNow.map(({ href }) => href));
  return { openNow, next: listNextDates(await listCalendarItems(), today, shown) };
}

/** Text pages whose authors want them announced. */
async function listAnnouncedPages() {
  const pages = (await listPages()).filter(({ model }) => model.onStartPage);
  return pages.map(({ model: { title: name, href, ...own } }) => ({ name, href, lang: textLanguage(own) }));
}

/** What the start page shows: what is open, an entity and a practice of the week, the map, and the newest news. */
export async function getHome() {
  const { name, description, staleAfterDays } = await getSettings();
  const { today } = await getClock();
  const entities = (await listEntities()).map(({ model }) => model);
  const practices = (await listGoodPractices()).map(({ model }) => model);
  const isFresh = ({ verifiedOn }: { verifiedOn: string }) => !isStale(verifiedOn, today, staleAfterDays);
  const isNotOld = ({ evidence }: Entity) => toFreshness(evidence, today, staleAfterDays) !== "stale";
  return {
    head: await getHead({ title: name, description, path: paths.home }),
    counts: { entities: entities.length, practices: practices.length },
    ...(await listOpenAndNext()),
    pages: await listAnnouncedPages(),
    entity: pickOfWeek(entities.filter(isNotOld).filter(isPresentable), today),
    map: await getTerritoryMap("counties", await listCountyRows()),
    practice: pickOfWeek(practices.filter(isFresh).filter(isTelling), today),
    news: await listNewestNews(),
  };
}

/** What the start page shows. */
export type Home = Omit<Awaited<ReturnType<typeof getHome>>, "head">;
