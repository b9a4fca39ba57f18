import { getCollection } from "astro:content";
import { toSpeaker } from "./model.ts";
import { messages } from "#src/i18n/messages.ts";
import { paths } from "#src/i18n/paths.ts";
import { getContext } from "#src/store/context.ts";
import { listForumEditions } from "#src/collections/forum-editions/query.ts";
import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { getCrumb, getHead } from "#src/site/heads.ts";
import { getSettings } from "#src/store/settings.ts";

/** What a speaker said at the forums, newest first. */
async function listTalks(href: string) {
  const views = await listForumEditions();
  return views.flatMap(({ edition, link }) =>
    edition.programme
      .flatMap((day) => day.sessions)
      .filter((session) => session.speakers.some((speaker) => speaker.href === href))
      .map((session) => ({
        session: { name: session.title, href: session.href ?? `${link.href}#programme` },
        edition: link,
      })),
  );
}

/** The static pages of speakers who agreed to be named. */
export async function listSpeakerPages() {
  const { entities } = await getContext();
  const { language } = await getSettings();
  const t = messages(language);
  const trail = [await getCrumb("menu.forum", paths.forum)];
  const entries = await getCollection("speakers");
  const pages = entries.map(async (entry) => {
    const path = paths.speaker(entry.id);
    const speaker = toSpeaker(entry.id, entry.data, path, entities);
    if (!speaker) return [];
    const { name: title } = speaker;
    const description = t("programme.speaker.description", { name: title });
    const head = await getHead({ title, description, path, trail });
    return [{ params: { id: entry.id }, props: { head, speaker, entry, talks: await listTalks(path) } }];
  });
  return withCacheKeys((await Promise.all(pages)).flat());
}
