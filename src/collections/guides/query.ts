import { getCollection, type CollectionEntry } from "astro:content";
import { listChangesSince } from "#src/collections/acts/act-changes.ts";
import type { Guide } from "./model.ts";
import type { BodyReferences } from "#src/knowledge/mdx/references.ts";
import { toVersions } from "#src/collections/easy-to-read/model.ts";
import type { Link } from "#src/core/links/link.ts";
import type { PortalEntry } from "#src/collections/portal-entry.ts";
import { resolve } from "#src/core/links/lookup.ts";
import { collatorOf } from "#src/i18n/format.ts";
import { localize } from "#src/core/text/language.ts";
import { paths } from "#src/i18n/paths.ts";
import { textLanguage } from "#src/i18n/text-language.ts";
import { getBodyReferences } from "#src/knowledge/mdx/body-references.ts";
import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { getClock } from "#src/store/clock.ts";
import { getContext } from "#src/store/context.ts";
import { listFacets } from "#src/directory/facet-links.ts";
import { getGuideTopics } from "#src/collections/guide-topics/query.ts";
import { getCrumb, getHead } from "#src/site/heads.ts";
import { getActs } from "#src/collections/acts/query.ts";
import { once } from "#src/core/cache/once.ts";
import { listPages } from "#src/collections/pages/query.ts";
import { getSettings } from "#src/store/settings.ts";

/** A guide's page: the model, what components in its text draw, and the text. */
export type GuideView = { guide: Guide; references: BodyReferences; entry: CollectionEntry<"guides"> };

/** Addresses of what guides name, with names, by `collection/id`. */
async function getRelatedLinks() {
  const { entities } = await getContext();
  const practices = await getCollection("good-practices");
  const guides = await getCollection("guides");
  return new Map<string, Link>([
    ...[...entities].map(([id, link]) => [`entities/${id}`, link] as const),
    ...practices.map(
      ({ id, data }) => [`good-practices/${id}`, { name: data.title, href: paths.goodPractice(id) }] as const,
    ),
    ...guides.map(({ id, data }) => [`guides/${id}`, { name: data.title, href: paths.guide(id) }] as const),
    ...(await listPages()).map(
      ({ id, data }) => [`pages/${id}`, { name: data.title, href: paths.page(id) }] as const,
    ),
  ]);
}

async function getFormLinks() {
  const { vocabularies } = await getContext();
  const { language } = await getSettings();
  const facet = (await listFacets()).find(({ name }) => name === "form");
  const hrefs = new Map(facet?.values.map(({ id, href }) => [id, href]));
  return (reference: { collection: string; id: string }) => ({
    name: localize(resolve(vocabularies.legalForms, reference).name, language),
    href: hrefs.get(reference.id),
  });
}

/** All guides by topic and order, then by title. */
export const listGuides = once(async (): Promise<GuideView[]> => {
  const [links, toForm, topics] = [await getRelatedLinks(), await getFormLinks(), await getGuideTopics()];
  const { today } = await getClock();
  const acts = await getActs();
  const { compare } = collatorOf((await getSettings()).language);
  const toLinks = (references: readonly { collection: string; id: string }[]) =>
    references.flatMap(({ collection, id }) => links.get(`${collection}/${id}`) ?? []);
  const views = (await getCollection("guides")).map(async (entry): Promise<GuideView> => {
    const { id, data } = entry;
    const references = await getBodyReferences(entry);
    const { etr, pjm, ...own } = data;
    const guide: Guide = {
      ...own,
      id,
      href: paths.guide(id),
      topic: resolve(topics, data.topic),
      legalForms: data.legalForms.map(toForm),
      entities: toLinks(data.entities),
      goodPractices: toLinks(data.goodPractices),
      related: toLinks([...data.guides, ...data.pages]),
      versions: toVersions({ etr, pjm }, paths.guideEasy(id)),
      acts: references.acts,
      changes: references.acts.flatMap((act) =>
        listChangesSince(acts.get(act.id) ?? {}, data.lawAsOf, today),
      ),
    };
    return { guide, references, entry };
  });
  const rank = [...topics.keys()];
  return (await Promise.all(views)).toSorted(
    ({ guide: a }, { guide: b }) =>
      rank.indexOf(a.topic.id) - rank.indexOf(b.topic.id) || a.order - b.order || compare(a.title, b.title),
  );
});

/** The static pages of all guides, with their heads. */
export async function listGuidePages() {
  const trail = [await getCrumb("knowledge.title", paths.knowledge)];
  const pages = (await listGuides()).map(async (view) => {
    const { id, title, summary: description, href: path, versions: accessible } = view.guide;
    const head = await getHead({ title, description, path, trail, accessible, picture: paths.ogImage(path) });
    return { params: { id }, props: { ...view, head } };
  });
  return withCacheKeys(await Promise.all(pages));
}

/** Guides as entries of the portal. */
export const listGuideEntries = async (): Promise<PortalEntry[]> =>
  (await listGuides()).map(({ guide: { id, title, href, summary, lang, en, verifiedOn }, entry }) => ({
    key: `guides/${id}`,
    kind: "guide",
    name: title,
    href,
    summary,
    lang: textLanguage({ lang, en }),
    entities: entry.data.entities.map((entity) => ({ id: entity.id })),
    area: [],
    forms: entry.data.legalForms.map((form) => form.id),
    dates: [],
    updatedOn: verifiedOn,
  }));
