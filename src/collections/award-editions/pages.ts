import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import type { Link } from "#src/core/links/link.ts";
import { localize } from "#src/core/text/language.ts";
import { messages } from "#src/i18n/messages.ts";
import { paths } from "#src/i18n/paths.ts";
import { getCrumb, getHead, getMessageHead } from "#src/site/heads.ts";
import { getSettings } from "#src/store/settings.ts";
import { listAwards } from "#src/collections/awards/query.ts";
import { listAwardEditions } from "./query.ts";

/** The static pages of all awards, with their heads and the entries of their editions' texts. */
export async function listAwardPages() {
  const { language } = await getSettings();
  const t = messages(language);
  const trail = [await getCrumb(paths.awards)];
  const byAward = Map.groupBy(await listAwardEditions(), ({ model }) => model.award.id);
  const pages = (await listAwards()).map(async ({ id, model: award }) => {
    const name = localize(award.name, language);
    const title = t("award.title", { name });
    const description = award.description ? localize(award.description, language) : t("award.lead", { name });
    const head = await getHead({ title, description, path: award.href, trail });
    const texts = (byAward.get(id) ?? []).map(({ model: edition, entry }) => ({ edition, entry }));
    return { params: { award: id }, props: { head, award, texts } };
  });
  return withCacheKeys(await Promise.all(pages));
}

/** Link to the page of all awards; undefined when there is none. */
export async function findAwardsPage(): Promise<Link | undefined> {
  const title = messages((await getSettings()).language)("awards.title");
  return (await listAwards()).length > 0 ? { name: title, href: paths.awards } : undefined;
}

/** The static page of all awards, if the region has described any. */
export async function listAwardListPages() {
  const awards = (await listAwards()).map(({ model }) => model);
  const head = await getMessageHead("awards", paths.awards);
  return awards.length > 0 ? withCacheKeys([{ params: { list: undefined }, props: { head, awards } }]) : [];
}
