import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import type { Link } from "#src/core/links/link.ts";
import { messages } from "#src/i18n/messages.ts";
import { paths } from "#src/i18n/paths.ts";
import { getCrumb, getHead } from "#src/site/heads.ts";
import { getSettings } from "#src/store/settings.ts";
import { listForumEditions } from "#src/collections/forum-editions/query.ts";
import { listSpeakers } from "./query.ts";

/** A session at which somebody spoke, and its edition. */
export type Talk = { session: Link; edition: Link };

/** What a speaker said at the forums, newest first. */
const listTalks = async (href: string): Promise<Talk[]> =>
  (await listForumEditions()).flatMap(({ model: edition }) =>
    edition.programme
      .flatMap((day) => day.sessions)
      .filter((session) => session.speakers.some((speaker) => speaker.href === href))
      .map((session) => ({
        session: { name: session.title, href: session.href ?? `${edition.href}#programme` },
        edition: { name: edition.name, href: edition.href },
      })),
  );

/** The static pages of speakers who agreed to be named. */
export async function listSpeakerPages() {
  const t = messages((await getSettings()).language);
  const trail = [await getCrumb(paths.forum)];
  const pages = (await listSpeakers()).map(async ({ id, model: { page: speaker }, entry }) => {
    if (!speaker) return [];
    const { name: title, href: path } = speaker;
    const description = t("programme.speaker.description", { name: title });
    const head = await getHead({ title, description, path, trail });
    return [{ params: { id }, props: { head, speaker, entry, talks: await listTalks(path) } }];
  });
  return withCacheKeys((await Promise.all(pages)).flat());
}
