import { getCollection, type CollectionEntry } from "astro:content";
import { toAwardStatistics, type AwardStatistics } from "./statistics.ts";
import type { AwardEdition } from "./model.ts";
import type { Link } from "#src/core/links/link.ts";
import { collatorOf } from "#src/i18n/format.ts";
import { localize } from "#src/core/text/language.ts";
import { messages } from "#src/i18n/messages.ts";
import { paths } from "#src/i18n/paths.ts";
import type { AwardFile } from "#src/collections/awards/schema.ts";
import { listAwardEditions } from "./query.ts";
import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { getCrumb, getHead, getMessageHead } from "#src/site/heads.ts";
import { once } from "#src/core/cache/once.ts";
import { getSettings } from "#src/store/settings.ts";
import { getVocabularies } from "#src/store/vocabularies.ts";

/** An award across its years, newest first. */
export type AwardView = {
  award: AwardFile;
  href: string;
  editions: AwardEdition[];
  statistics: AwardStatistics;
};

/** All awards that have at least one described edition, in the order of their names. */
export const listAwards = once(async (): Promise<AwardView[]> => {
  const { language } = await getSettings();
  const { compare } = collatorOf(language);
  const { awards } = await getVocabularies();
  const all = await listAwardEditions();
  return [...awards.values()]
    .map((award) => {
      const editions = all.filter((edition) => edition.award.id === award.id);
      const statistics = toAwardStatistics(editions, compare);
      return { award, href: paths.award(award.id), editions, statistics };
    })
    .filter(({ editions }) => editions.length > 0)
    .toSorted((a, b) => compare(localize(a.award.name, language), localize(b.award.name, language)));
});

/** An edition with the entry of its text. */
export type AwardEditionText = { edition: AwardEdition; entry: CollectionEntry<"award-editions"> };

/** The static pages of all awards, with their heads and the texts of their editions. */
export async function listAwardPages() {
  const { language } = await getSettings();
  const t = messages(language);
  const trail = [await getCrumb("awards.title", paths.awards)];
  const entries = new Map((await getCollection("award-editions")).map((entry) => [entry.id, entry]));
  return withCacheKeys(
    await Promise.all(
      (await listAwards()).map(async (view) => {
        const name = localize(view.award.name, language);
        const title = t("award.title", { name });
        const description = view.award.description
          ? localize(view.award.description, language)
          : t("award.lead", { name });
        const texts = view.editions.flatMap((edition): AwardEditionText[] => {
          const entry = entries.get(edition.id);
          return entry ? [{ edition, entry }] : [];
        });
        const head = await getHead({ title, description, path: view.href, trail });
        return { params: { award: view.award.id }, props: { ...view, texts, head } };
      }),
    ),
  );
}

/** The page of all awards, where there is one. */
export async function findAwardsPage(): Promise<Link | undefined> {
  const title = messages((await getSettings()).language)("awards.title");
  return (await listAwards()).length > 0 ? { name: title, href: paths.awards } : undefined;
}

/** The static page of all awards, where the region has described any. */
export async function listAwardListPages() {
  const awards = await listAwards();
  const head = await getMessageHead("awards", paths.awards);
  return awards.length > 0 ? withCacheKeys([{ params: { list: undefined }, props: { head, awards } }]) : [];
}
