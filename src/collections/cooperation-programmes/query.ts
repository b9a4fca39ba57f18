import { messages } from "#src/i18n/messages.ts";
import { getCollection, type CollectionEntry } from "astro:content";
import { getNeighbours, toHistory, type Neighbours } from "./history.ts";
import { toCooperationProgramme, type CooperationProgramme } from "./model.ts";
import type { Link } from "#src/core/links/link.ts";
import { paths } from "#src/i18n/paths.ts";
import { formatProgrammeName } from "./programme-name.ts";
import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { getContext } from "#src/store/context.ts";
import { getCrumb, getHead, getMessageHead } from "#src/site/heads.ts";
import { once } from "#src/core/cache/once.ts";
import { getPortalPageFinder } from "#src/site/portal-page-finder.ts";
import { getSettings } from "#src/store/settings.ts";

/** A cooperation programme's page: the model, the programmes around it and the entry of its text. */
export type CooperationProgrammeView = {
  programme: CooperationProgramme;
  neighbours: Neighbours;
  entry: CollectionEntry<"cooperation-programmes">;
};

/** All cooperation programmes, newest first. */
export const listCooperationProgrammes = once(async (): Promise<CooperationProgrammeView[]> => {
  const { entities } = await getContext();
  const context = { entities, findPortalPage: await getPortalPageFinder() };
  const views = (await getCollection("cooperation-programmes")).map((entry) => ({
    entry,
    programme: toCooperationProgramme(entry.id, paths.cooperationProgramme(entry.id), entry.data, context),
  }));
  const programmes = views.map(({ programme }) => programme);
  return views
    .map((view) => ({ ...view, neighbours: getNeighbours(view.programme, programmes) }))
    .toSorted(
      ({ programme: a }, { programme: b }) => b.years.from - a.years.from || a.id.localeCompare(b.id),
    );
});

/** The programme that each consultation made, by the consultation's id. */
export const getConsultedProgrammes = once(async (): Promise<ReadonlyMap<string, Link>> => {
  const { language } = await getSettings();
  const views = await listCooperationProgrammes();
  return new Map(
    views.flatMap(({ entry: { id, data } }) =>
      data.consultation
        ? [
            [
              data.consultation.id,
              { name: formatProgrammeName(data, messages(language)), href: paths.cooperationProgramme(id) },
            ] as const,
          ]
        : [],
    ),
  );
});

/** The list of all programmes with its head; no page where the region has no programme. */
export async function listCooperationHistory() {
  const programmes = (await listCooperationProgrammes()).map(({ programme }) => programme);
  const head = await getMessageHead("cooperation", paths.cooperation);
  const page = { params: { list: undefined }, props: { head, history: toHistory(programmes) } };
  return withCacheKeys(programmes.length > 0 ? [page] : []);
}

/** The static pages of all programmes, with their heads. */
export async function listCooperationProgrammePages() {
  const { language } = await getSettings();
  const trail = [await getCrumb("cooperation.title", paths.cooperation)];
  const views = await listCooperationProgrammes();
  return withCacheKeys(
    await Promise.all(
      views.map(async (view) => {
        const { id, summary: description, href: path } = view.programme;
        const title = formatProgrammeName(view.programme, messages(language));
        const head = await getHead({ title, description, path, trail, picture: paths.ogImage(path) });
        return { params: { id }, props: { ...view, head } };
      }),
    ),
  );
}
