import type { EntityDay } from "#src/changes/entity-days.ts";
import { formatEntityDay } from "#src/changes/format-history.ts";
import { getEntityHistories } from "#src/changes/query.ts";
import type { RecordHistory } from "#src/changes/record-history.ts";
import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import type { AtomFeed } from "#src/core/export/atom.ts";
import { toAbsolute } from "#src/core/links/address.ts";
import type { Link } from "#src/core/links/link.ts";
import type { Language } from "#src/core/text/language.ts";
import { formatDate } from "#src/i18n/format.ts";
import { messages } from "#src/i18n/messages.ts";
import { paths } from "#src/i18n/paths.ts";
import { getSettings } from "#src/store/settings.ts";
import type { FormerEntity } from "#src/collections/former-entities/model.ts";
import { listFormerEntities } from "#src/collections/former-entities/query.ts";
import { listEntities } from "./query.ts";

type Settings = Awaited<ReturnType<typeof getSettings>>;

/** Days in a feed. */
const LENGTH = 50;

/** Whether each entity has a feed: while their history is known, and there are not more of them than the portal says. */
export async function hasEntityFeeds(): Promise<boolean> {
  const { entityFeedsUpTo } = await getSettings();
  return (await listEntities()).length <= entityFeedsUpTo && (await getEntityHistories()) !== undefined;
}

/** The feed of a record for the head of its page. */
export const toFeedLink = (
  history: RecordHistory | undefined,
  name: string,
  language: Language,
): Link | undefined =>
  history?.feed === undefined
    ? undefined
    : { name: messages(language)("history.feed.name", { name }), href: history.feed };

/** The feeds of all entities with a history, and of former ids; none where there are no such feeds. */
export async function listEntityFeeds() {
  const [settings, histories, has] = [
    await getSettings(),
    await getEntityHistories(),
    await hasEntityFeeds(),
  ];
  if (!has) return [];
  const feeds = (await listEntities()).flatMap(({ id, model: { name, href } }) => {
    const days = histories?.get(id) ?? [];
    const feed = toFeed({ name, href, feed: paths.entityFeed(id) }, days, settings);
    return days.length === 0 ? [] : [{ params: { id }, props: { feed } }];
  });
  const former = (await listFormerEntities()).map((one) => ({
    params: { id: one.id },
    props: { feed: toFormerFeed(one, settings) },
  }));
  return withCacheKeys([...feeds, ...former]);
}

function toFeed(
  record: Link & { feed: string },
  days: readonly EntityDay[],
  { language, siteUrl, name: portal }: Settings,
): AtomFeed {
  const url = toAbsolute(record.href, siteUrl);
  const title = messages(language)("history.feed.name", { name: record.name });
  return {
    title: `${title} – ${portal}`,
    url,
    feedUrl: toAbsolute(record.feed, siteUrl),
    author: portal,
    startedAt: "1970-01-01T00:00:00Z",
    entries: days.slice(0, LENGTH).map((one) => ({
      id: `${url}#d-${one.day}`,
      url: `${url}#history`,
      title: `${record.name}: ${formatDate(one.day, language)}`,
      updatedAt: new Date(one.at).toISOString(),
      paragraphs: formatEntityDay(one, language),
    })),
  };
}

/** Tells who follows a former id where the record is now, or that it was removed. */
function toFormerFeed(
  { id, href, since, movedTo }: FormerEntity,
  { language, siteUrl, name: portal }: Settings,
): AtomFeed {
  const t = messages(language);
  const state = movedTo ? "moved" : "removed";
  const title = t(`formerEntity.${state}.title`);
  const url = toAbsolute(movedTo?.href ?? href, siteUrl);
  const own = toAbsolute(href, siteUrl);
  return {
    title: `${title} – ${portal}`,
    url: own,
    feedUrl: toAbsolute(paths.entityFeed(id), siteUrl),
    author: portal,
    startedAt: "1970-01-01T00:00:00Z",
    entries: [
      {
        id: `${own}#${state}`,
        url,
        title,
        updatedAt: `${since}T00:00:00Z`,
        paragraphs: [t(`formerEntity.${state}.description`), ...(movedTo ? [movedTo.name] : [])],
      },
    ],
  };
}
