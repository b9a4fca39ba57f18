import { toSessionRecords } from "#src/forum/exports/json-ld-session.ts";
import type { ForumSession } from "#src/collections/forum-editions/model.ts";
import type { Link } from "#src/core/links/link.ts";
import type { Language } from "#src/core/text/language.ts";
import { formatMoment } from "#src/i18n/format.ts";
import { messages } from "#src/i18n/messages.ts";
import { paths } from "#src/i18n/paths.ts";
import { listForumEditions } from "#src/collections/forum-editions/query.ts";
import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { getHead } from "#src/site/heads.ts";
import { getTrailBelow } from "./trail.ts";
import { getPortal } from "#src/site/query.ts";

const toLink = (session: ForumSession | undefined): Link | undefined =>
  session?.href === undefined ? undefined : { name: session.title, href: session.href };

/** The title of a session's page; sessions of one name, such as breaks, are told apart by their time. */
function toTitle(
  { title, day, start }: ForumSession,
  all: readonly ForumSession[],
  language: Language,
): string {
  const isAlone = all.filter((other) => other.title === title).length === 1;
  const moment = [day, start].filter(Boolean).join("T");
  return isAlone || moment === "" ? title : `${title} (${formatMoment(moment, language)})`;
}

/** The static pages of all sessions with a permanent id, each with its neighbours in the programme. */
export async function listForumSessionPages() {
  const portal = await getPortal();
  const t = messages(portal.language);
  const pages = (await listForumEditions()).map(async ({ model: edition }) => {
    const trail = await getTrailBelow(edition);
    const sessions = edition.programme.flatMap((day) => day.sessions).filter(({ href }) => href);
    return Promise.all(
      sessions.map(async (session, index) => {
        const { id = "", title, href: path = "", abstract } = session;
        const described = t("programme.session.description", { title, edition: edition.name });
        const description = [described, abstract].filter(Boolean).join(" ");
        const head = await getHead({
          title: `${toTitle(session, sessions, portal.language)} – ${edition.name}`,
          description,
          path,
          trail,
          picture: paths.ogImage(edition.href),
        });
        const props = {
          head,
          records: toSessionRecords(session, edition, portal),
          session,
          edition: {
            id: edition.id,
            name: edition.name,
            href: edition.href,
            isPlannable: edition.isPlannable,
          },
          before: toLink(sessions[index - 1]),
          after: toLink(sessions[index + 1]),
        };
        return { params: { series: edition.series.id, id: edition.id, session: id }, props };
      }),
    );
  });
  return withCacheKeys((await Promise.all(pages)).flat());
}
