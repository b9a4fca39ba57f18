import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { localize, type Language } from "#src/core/text/language.ts";
import { capitalize } from "#src/i18n/format.ts";
import { messages } from "#src/i18n/messages.ts";
import { paths } from "#src/i18n/paths.ts";
import { getLinksOf } from "#src/store/links.ts";
import { getSettings } from "#src/store/settings.ts";
import { allDefinitions } from "#src/collections/index.ts";
import { listEntities } from "#src/collections/entities/query.ts";

const toPath = (href: string) => href.replaceAll(/^\/|\/$/g, "");

/** Entities of one form and county share a picture, so that ten thousand of them need only a few hundred. */
async function listEntityImages(language: Language, region: string) {
  const entities = (await listEntities()).map(({ model }) => model);
  const byPath = new Map(
    entities.map((entity) => [paths.ogEntities(entity.form.id, entity.address?.county.slug), entity]),
  );
  return [...byPath].map(([href, { form, address }]) => ({
    href,
    title: capitalize(address?.county.name ?? region),
    kind: capitalize(localize(form.name, language)),
  }));
}

/** The pictures of all entries that have one of their own. */
async function listEntryImages(language: Language) {
  const t = messages(language);
  const linksOf = await getLinksOf();
  return allDefinitions.flatMap(({ id, kind, hasPreview }) =>
    hasPreview && kind
      ? [...linksOf(id).values()].map(({ name: title, href }) => ({ href, title, kind: t(`kind.${kind}`) }))
      : [],
  );
}

/** The pictures of all groups of entities, of entries and text pages, and one for the rest. */
export async function listOgImages() {
  const { name: portal, tagline, language, region } = await getSettings();
  const pages = (await getLinksOf())("pages");
  const images = [
    { href: "portal", title: tagline, kind: portal },
    ...(await listEntityImages(language, region)),
    ...(await listEntryImages(language)),
    ...[...pages.values()].map(({ name: title, href }) => ({ href, title, kind: portal })),
  ];
  return withCacheKeys(
    images.map(({ href, ...words }) => ({ params: { path: toPath(href) }, props: { ...words, portal } })),
  );
}
