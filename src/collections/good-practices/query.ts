import { getCollection, type CollectionEntry } from "astro:content";
import type { AwardWon } from "#src/collections/award-editions/model.ts";
import { toGoodPractice, type GoodPractice } from "./model.ts";
import { listPracticeEntities } from "#src/mentions/mentions.ts";
import type { PortalEntry } from "#src/collections/portal-entry.ts";
import { collatorOf } from "#src/i18n/format.ts";
import { localize } from "#src/core/text/language.ts";
import { paths } from "#src/i18n/paths.ts";
import { textLanguage } from "#src/i18n/text-language.ts";
import { getAwardsByPractice } from "#src/collections/award-editions/query.ts";
import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { getContext } from "#src/store/context.ts";
import { listFacets } from "#src/directory/facet-links.ts";
import { getCrumb, getHead } from "#src/site/heads.ts";
import { once } from "#src/core/cache/once.ts";
import { getSettings } from "#src/store/settings.ts";
import { getVocabularies } from "#src/store/vocabularies.ts";

/** A good practice's page: the model, its spheres (linked where the directory has a page of them) and its text. */
export type GoodPracticeView = {
  practice: GoodPractice;
  awards: AwardWon[];
  spheres: { name: string; href: string | undefined }[];
  entry: CollectionEntry<"good-practices">;
};

/** Every sphere by id, linked where the directory has a page of it. */
async function listSphereLinks() {
  const { spheres } = await getVocabularies();
  const { language } = await getSettings();
  const facet = (await listFacets()).find(({ name }) => name === "sphere");
  const pages = new Map(facet?.values.map(({ slug, href }) => [slug, href]));
  return new Map(
    [...spheres].map(([id, { name }]) => [id, { name: localize(name, language), href: pages.get(id) }]),
  );
}

const lastYear = (practice: GoodPractice) => practice.years?.to ?? practice.years?.from ?? "";

/** All good practices, the most recent first, then by title. */
export const listGoodPractices = once(async (): Promise<GoodPracticeView[]> => {
  const context = await getContext();
  const { compare } = collatorOf((await getSettings()).language);
  const entries = await getCollection("good-practices");
  const awards = await getAwardsByPractice();
  const sphereLinks = await listSphereLinks();
  return entries
    .map((entry) => {
      const practice = toGoodPractice(entry.id, paths.goodPractice(entry.id), entry.data, context);
      return {
        practice,
        awards: awards.get(entry.id) ?? [],
        spheres: practice.spheres.flatMap(({ id }) => sphereLinks.get(id) ?? []),
        entry,
      };
    })
    .toSorted(
      ({ practice: a }, { practice: b }) =>
        lastYear(b).slice(0, 4).localeCompare(lastYear(a).slice(0, 4)) || compare(a.title, b.title),
    );
});

/** The static pages of all good practices, with their heads. */
export async function listGoodPracticePages() {
  const trail = [await getCrumb("menu.goodPractices", paths.goodPractices)];
  const views = await listGoodPractices();
  return withCacheKeys(
    await Promise.all(
      views.map(async (view) => {
        const { id, title, summary: description, href: path } = view.practice;
        const head = await getHead({ title, description, path, trail, picture: paths.ogImage(path) });
        return { params: { id }, props: { ...view, head } };
      }),
    ),
  );
}

/** Good practices as entries of the portal. */
export const listPracticeEntries = async (): Promise<PortalEntry[]> =>
  (await listGoodPractices()).map(
    ({ practice: { id, title, href, summary, lang, en, places, verifiedOn }, entry }) => ({
      key: `good-practices/${id}`,
      kind: "goodPractice",
      name: title,
      href,
      summary,
      lang: textLanguage({ lang, en }),
      entities: listPracticeEntities(entry.data).map((entity) => ({ id: entity })),
      area: places.map((place) => place.id),
      forms: [],
      dates: [],
      updatedOn: verifiedOn,
    }),
  );
