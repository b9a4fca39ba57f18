import type { NewsFile } from "./schema.ts";
import type { TerritoryFile } from "#src/collections/territory/schema.ts";
import type { EntityContext } from "#src/collections/entities/model.ts";
import type { Link } from "#src/core/links/link.ts";
import { countDays } from "#src/core/time/day-count.ts";
import { isBefore, toEndOfDay } from "#src/core/time/instants.ts";
import { resolve } from "#src/core/links/lookup.ts";

/** A piece of news with every reference resolved. */
export type News = Omit<NewsFile, "area" | "entities" | "related"> & {
  id: string;
  href: string;
  area: TerritoryFile[];
  entities: Link[];
  related: Link[];
  /** The instant (ISO 8601) from which lists leave it out: the end of its last day. */
  expiresAt: string | undefined;
  isCurrent: boolean;
};

/** What is needed to resolve it: the directory, links of entries by `collection/id`, the moment and its time zone. */
export type NewsContext = EntityContext & {
  links: (key: { collection: string; id: string }) => Link | undefined;
  now: string;
  timeZone: string;
};

/** Derives the model of a piece of news; `now` (ISO 8601) decides whether lists still show it. */
export function toNews(id: string, href: string, file: NewsFile, context: NewsContext): News {
  const { vocabularies, entities, links, now, timeZone } = context;
  const expiresAt = file.expiresOn && toEndOfDay(file.expiresOn, timeZone);
  return {
    ...file,
    id,
    href,
    area: file.area.map((reference) => resolve(vocabularies.territory, reference)),
    entities: file.entities.map((reference) => resolve(entities, reference)),
    related: file.related.flatMap((key) => links(key) ?? []),
    expiresAt,
    isCurrent: expiresAt === undefined || isBefore(now, expiresAt),
  };
}

/** The order of lists of news: the last published first. */
export const compareNews = (a: News, b: News): number =>
  b.publishedOn.localeCompare(a.publishedOn) || a.id.localeCompare(b.id);

const RECENT_DAYS = 183;

/** Whether news was published in the half year before a day (`YYYY-MM-DD`), so that it still is news. */
export const isRecent = ({ publishedOn }: Pick<News, "publishedOn">, today: string): boolean =>
  countDays(publishedOn.slice(0, 10), today) <= RECENT_DAYS;
