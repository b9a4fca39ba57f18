import { paths } from "#src/i18n/paths.ts";
import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { getCrumb, getFeedLink, getHead, getMessageHead } from "#src/site/heads.ts";
import { listNotices } from "./query.ts";

/** The list of notices: current, upcoming and archived ones. */
export async function getNoticeList() {
  const all = (await listNotices()).map(({ model }) => model);
  const inPhase = (phase: string) => all.filter(({ state }) => state.phase === phase);
  return {
    head: {
      ...(await getMessageHead("notices", paths.notices)),
      feed: await getFeedLink(paths.notices),
    },
    open: inPhase("open"),
    upcoming: inPhase("upcoming"),
    archived: inPhase("closed"),
  };
}

/** The static pages of all notices, with their heads. */
export async function listNoticePages() {
  const trail = [await getCrumb(paths.notices)];
  const pages = (await listNotices()).map(async ({ id, model: notice, entry }) => {
    const { title, summary: description, href: path } = notice;
    const head = await getHead({ title, description, path, trail });
    return { params: { id }, props: { head, notice, entry } };
  });
  return withCacheKeys(await Promise.all(pages));
}
