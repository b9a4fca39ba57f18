import type { ForumEdition } from "#src/collections/forum-editions/model.ts";
import type { AtomFeed } from "#src/core/export/atom.ts";
import { listSessionChanges, type SessionChange } from "#src/collections/programme-releases/model.ts";
import { formatMoment } from "#src/i18n/format.ts";
import { messages } from "#src/i18n/messages.ts";
import { toAbsolute } from "#src/core/links/address.ts";
import { paths } from "#src/i18n/paths.ts";
import { formatSessionPlace } from "./session-place.ts";
import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { listForumEditions } from "#src/collections/forum-editions/query.ts";
import { getTrailBelow } from "./trail.ts";
import { getHead } from "#src/site/heads.ts";
import { getSettings } from "#src/store/settings.ts";

/** The versions of an edition's programme from the newest, each with what it changed. */
function toHistory(edition: ForumEdition) {
  const hrefs = new Map(
    edition.programme.flatMap((day) => day.sessions.map(({ id, href }) => [id, href] as const)),
  );
  return edition.releases
    .map((release, index, releases) => {
      const before = releases[index - 1];
      const changes = before ? listSessionChanges(before.sessions, release.sessions) : [];
      return { release, changes: changes.map((change) => ({ ...change, href: hrefs.get(change.id) })) };
    })
    .toReversed();
}

const toRoomNames = (edition: ForumEdition): ReadonlyMap<string, string> =>
  new Map(edition.rooms.flatMap(({ id, name }) => (id === undefined ? [] : [[id, name]])));

/** The static pages of changes, and their feeds, of all editions whose programme was published in versions. */
export async function listForumChangesPages() {
  const released = (await listForumEditions()).filter(({ model }) => model.releases.length > 0);
  const { language } = await getSettings();
  const t = messages(language);
  const pages = await Promise.all(
    released.map(async ({ id, model: edition }) => {
      const { name, href, series } = edition;
      const path = paths.forumChanges(series.id, id);
      const title = `${t("programme.changes")} – ${name}`;
      const lead = t("programme.changes.lead", { edition: name });
      const trail = await getTrailBelow(edition);
      const head = await getHead({ title, description: lead, path, trail });
      const props = {
        head,
        title: t("programme.changes"),
        lead,
        edition: { name, href },
        feed: paths.forumChangesFeed(series.id, id),
        /** Names of the edition's rooms by their ids. */
        rooms: toRoomNames(edition),
        history: toHistory(edition),
      };
      return { params: { series: series.id, id }, props };
    }),
  );
  return withCacheKeys(pages);
}

/** What the page of a programme's changes shows, with its head. */
export type ChangesPage = Awaited<ReturnType<typeof listForumChangesPages>>[number]["props"];

/** The changes of a programme as a feed, an entry for each version. */
export function toChangesFeed({ head, feed, rooms, history, title, lead, edition }: ChangesPage): AtomFeed {
  const { portal, path } = head;
  const { language, siteUrl, name } = portal;
  const t = messages(language);
  const describe = ({ kind, session }: SessionChange) =>
    t("programme.change.summary", {
      title: session.title,
      kind: t(`programme.change.${kind}`),
      place: formatSessionPlace(session, rooms, language),
    });
  const oldest = history.at(-1)?.release;
  const entries = history.map(({ release, changes }) => {
    const { version, publishedAt, note, sessions } = release;
    const url = `${toAbsolute(path, siteUrl)}#v${version}`;
    const words = { version, date: formatMoment(publishedAt, language) };
    const first = t("programme.changes.first", { count: sessions.length });
    const nothing = release === oldest ? first : t("programme.changes.none");
    const lines = changes.length > 0 ? changes.map(describe) : [nothing];
    return {
      id: url,
      url,
      title: t("programme.changes.release", words),
      updatedAt: publishedAt,
      paragraphs: note ? [note, ...lines] : lines,
    };
  });
  return {
    title: `${title} – ${edition.name}`,
    subtitle: lead,
    url: toAbsolute(path, siteUrl),
    feedUrl: toAbsolute(feed, siteUrl),
    author: name,
    entries,
    startedAt: oldest?.publishedAt ?? "1970-01-01T00:00:00Z",
  };
}
