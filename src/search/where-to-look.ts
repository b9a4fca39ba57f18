import { listEntities } from "#src/collections/entities/query.ts";
import type { Link } from "#src/core/links/link.ts";
import { listFacets, PAGE_SIZE } from "#src/directory/facet-links.ts";
import { messages } from "#src/i18n/messages.ts";
import { paths } from "#src/i18n/paths.ts";
import type { PageHead } from "#src/site/portal.ts";
import { getSettings } from "#src/store/settings.ts";

/** Lists of one kind to look through without the search. */
export type PlaceToLook = { title: string; links: (Link & { lang?: string | undefined })[] };

/** The page of the list of entities on which names with a letter begin, for each letter; names stand in that order. */
export function toLetters(names: readonly string[], pageSize: number): Link[] {
  const firsts = new Map<string, number>();
  for (const [place, name] of names.entries()) {
    const letter = /[\p{L}\d]/u.exec(name)?.[0].toUpperCase();
    if (letter !== undefined && !firsts.has(letter)) firsts.set(letter, Math.floor(place / pageSize) + 1);
  }
  return [...firsts].map(([name, page]) => ({
    name,
    href: page === 1 ? paths.entities : `${paths.entities}${page}/`,
  }));
}

/** Where a visitor can look without the search: the directory by letter and by facet, and all sections of the portal. */
export async function listPlacesToLook({ portal }: Pick<PageHead, "portal">): Promise<PlaceToLook[]> {
  const t = messages((await getSettings()).language);
  const names = (await listEntities()).map(({ model }) => model.name);
  const facets = (await listFacets()).filter(({ values }) => values.length > 0);
  const places = [
    { title: t("search.where.letters"), links: toLetters(names, PAGE_SIZE) },
    {
      title: t("search.where.facets"),
      links: facets.map(({ name }) => ({
        name: t(`facet.${name}`),
        href: `${paths.entities}#lists-${name}`,
      })),
    },
    ...portal.menu,
  ];
  return places.filter(({ links }) => links.length > 0);
}
