import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { messages } from "#src/i18n/messages.ts";
import { paths } from "#src/i18n/paths.ts";
import { getCrumb, getHead, getMessageHead } from "#src/site/heads.ts";
import { getSettings } from "#src/store/settings.ts";
import { getSubjects } from "#src/mentions/portal-entries.ts";
import { getNeighbours, toHistory } from "./history.ts";
import { formatProgrammeName } from "./programme-name.ts";
import { listCooperationProgrammes } from "./query.ts";

/** The list of all programmes with its head; no page where the region has no programme. */
export async function listCooperationHistory() {
  const programmes = (await listCooperationProgrammes()).map(({ model }) => model);
  const head = await getMessageHead("cooperation", paths.cooperation);
  const page = { params: { list: undefined }, props: { head, history: toHistory(programmes) } };
  return withCacheKeys(programmes.length > 0 ? [page] : []);
}

/** The static pages of all programmes, with their heads and the programmes around them. */
export async function listCooperationProgrammePages() {
  const t = messages((await getSettings()).language);
  const trail = [await getCrumb(paths.cooperation)];
  const all = await listCooperationProgrammes();
  const about = await getSubjects();
  const models = all.map(({ model }) => model);
  const pages = all.map(async ({ id, model: programme, entry }) => {
    const { summary: description, href: path } = programme;
    const title = formatProgrammeName(programme, t);
    const head = await getHead({ title, description, path, trail, picture: paths.ogImage(path) });
    const neighbours = getNeighbours(programme, models);
    const subjects = about.get(`cooperation-programmes/${id}`) ?? [];
    return { params: { id }, props: { head, programme, neighbours, subjects, entry } };
  });
  return withCacheKeys(await Promise.all(pages));
}
