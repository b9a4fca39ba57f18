import { getCollection } from "astro:content";
import type { PortalEntry } from "#src/collections/portal-entry.ts";
import { toEndOfDay } from "#src/core/time/instants.ts";
import { paths } from "#src/i18n/paths.ts";
import { textLanguage } from "#src/i18n/text-language.ts";
import { getClock } from "#src/store/clock.ts";

/** News as entries of the portal. */
export async function listNewsEntries(): Promise<PortalEntry[]> {
  const { timeZone } = await getClock();
  return (await getCollection("news")).map(({ id, data }) => ({
    key: `news/${id}`,
    kind: "news",
    name: data.title,
    href: paths.newsItem(id),
    summary: data.summary,
    lang: textLanguage(data),
    entities: data.entities.map((entity) => ({ id: entity.id })),
    area: data.area.map((unit) => unit.id),
    forms: [],
    dates: [],
    publishedOn: data.publishedOn,
    updatedOn: data.verifiedOn,
    expiresAt: data.expiresOn && toEndOfDay(data.expiresOn, timeZone),
  }));
}
