import { toSessionRecord } from "#src/forum/exports/json-ld-session.ts";
import type { ForumSession } from "#src/collections/forum-editions/model.ts";
import type { Link } from "#src/core/links/link.ts";
import { localize } from "#src/core/text/language.ts";
import { messages } from "#src/i18n/messages.ts";
import { paths } from "#src/i18n/paths.ts";
import { listForumEditions, type ForumEditionView } from "#src/collections/forum-editions/query.ts";
import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { getCrumb, getHead } from "#src/site/heads.ts";
import { getPortal } from "#src/site/query.ts";

/** The way from the start page to an edition's own pages. */
export async function getEditionTrail({ edition, link }: ForumEditionView): Promise<Link[]> {
  const { language } = await getPortal();
  const { id, shortName } = edition.series;
  return [
    await getCrumb("menu.forum", paths.forum),
    { name: localize(shortName, language), href: paths.forumSeries(id) },
    link,
  ];
}

const toLink = (session: ForumSession | undefined): Link | undefined =>
  session?.href === undefined ? undefined : { name: session.title, href: session.href };

/** The static pages of all sessions with a permanent id, each with its neighbours in the programme. */
export async function listForumSessionPages() {
  const portal = await getPortal();
  const t = messages(portal.language);
  const views = await listForumEditions();
  const pages = views.map(async (view) => {
    const { edition, link } = view;
    const trail = await getEditionTrail(view);
    const sessions = edition.programme.flatMap((day) => day.sessions).filter(({ href }) => href);
    return Promise.all(
      sessions.map(async (session, index) => {
        const { id = "", title, href: path = "", abstract } = session;
        const described = t("programme.session.description", { title, edition: link.name });
        const description = [described, abstract].filter(Boolean).join(" ");
        const head = await getHead({
          title: `${title} – ${link.name}`,
          description,
          path,
          trail,
          picture: paths.ogImage(link.href),
        });
        const props = {
          head,
          event: toSessionRecord(session, edition, link.name, portal),
          session,
          edition: { ...link, id: edition.id, isPlannable: edition.isPlannable },
          before: toLink(sessions[index - 1]),
          after: toLink(sessions[index + 1]),
        };
        return { params: { series: edition.series.id, id: edition.id, session: id }, props };
      }),
    );
  });
  return withCacheKeys((await Promise.all(pages)).flat());
}
