import { getCollection } from "astro:content";
import { toNotice, toNoticeBanners, type Notice } from "./model.ts";
import type { PortalEntry } from "#src/collections/portal-entry.ts";
import { paths } from "#src/i18n/paths.ts";
import { textLanguage } from "#src/i18n/text-language.ts";
import { getClock } from "#src/store/clock.ts";
import { getContext } from "#src/store/context.ts";
import { once } from "#src/core/cache/once.ts";

/** All notices, the last issued first. */
export const listNotices = once(async (): Promise<Notice[]> => {
  const context = { ...(await getContext()), ...(await getClock()) };
  return (await getCollection("notices"))
    .map(({ id, data }) => toNotice(id, paths.notice(id), data, context))
    .toSorted((a, b) => Date.parse(b.valid.opensAt ?? "") - Date.parse(a.valid.opensAt ?? ""));
});

/** The notices that every page shows. */
export const listNoticeBanners = once(async () => toNoticeBanners(await listNotices()));

/** Notices as entries of the portal. */
export async function listNoticeEntries(): Promise<PortalEntry[]> {
  const notices = new Map((await listNotices()).map((notice) => [notice.id, notice]));
  return (await getCollection("notices")).flatMap(({ id, data }) => {
    const notice = notices.get(id);
    if (!notice) return [];
    return {
      key: `notices/${id}`,
      kind: "notice",
      name: data.title,
      href: notice.href,
      summary: data.summary,
      lang: textLanguage(data),
      entities: [...data.entities, ...(data.issuedBy.entity ? [data.issuedBy.entity] : [])],
      area: data.area.map((unit) => unit.id),
      forms: [],
      dates: [],
      open: notice.valid,
      publishedOn: data.valid.from.slice(0, 10),
      updatedOn: data.verifiedOn,
      expiresAt: notice.valid.closesAt,
    };
  });
}
