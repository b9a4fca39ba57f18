import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createRouteFinder } from "./page-routes.ts";
import { listPageStates } from "./page-states.ts";

/** A page that represents others: what it shows, and its root-relative address. */
export type PageKind = { kind: string; path: string };

/** The page that a host sends for an address that does not exist. */
export const MISSING_PAGE = "/404.html";

type Page = { path: string; route: string; parts: Set<string> };

/**
 * Parts that distinguish pages: scoped components, custom elements, named sections, classes and elements in another
 * language.
 */
const partPatterns = [
  / (data-_\w+)/g,
  /<(\w+-[\w-]+)[ >]/g,
  /<section[^>]* aria-labelledby="([a-z-]+)"/g,
  /<((?!html)\w+)[^>]* lang="[a-z]{2}"/g,
];

const CLASSES = / class="([a-z\d -]+)"/g;

const partsOf = (html: string): Set<string> =>
  new Set([
    ...partPatterns.flatMap((pattern) => [...html.matchAll(pattern)].map(([, part]) => part ?? "")),
    ...[...html.matchAll(CLASSES)].flatMap(([, names = ""]) => names.split(" ")),
  ]);

/** A page that leads on by itself, so that a browser never stays on it. */
const leadsOn = (html: string) => html.includes(' http-equiv="refresh"');

/** Every page of a build in its main language at which a browser stays. */
function readBuiltPages(folder: string): Page[] {
  const routeOf = createRouteFinder();
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html") && !/^[a-z]{2}\//.test(file))
    .toSorted()
    .flatMap((file) => {
      const html = readFileSync(join(folder, file), "utf8");
      const path = `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
      const route = routeOf(path) ?? path;
      return leadsOn(html) ? [] : [{ path, route, parts: partsOf(html) }];
    });
}

/** The page with the most parts that are not in `seen`; the first one when several are equal. */
function findRichest(pages: readonly Page[], seen: ReadonlySet<string>): Page | undefined {
  const gainOf = ({ parts }: Page) => [...parts].filter((part) => !seen.has(part)).length;
  let best: Page | undefined;
  let most = -1;
  for (const page of pages) {
    const gain = gainOf(page);
    if (gain > most) [best, most] = [page, gain];
  }
  return best;
}

/**
 * Selects pages that represent all other pages of a build: for each route the page with the most parts, then more
 * pages until every part is on one of them. Parts in `known` count as seen; with `isOnlyNew`, only pages with an
 * unknown part are returned.
 */
function coverParts(pages: readonly Page[], known: Iterable<string> = [], isOnlyNew = false): Page[] {
  const seen = new Set(known);
  const chosen: Page[] = [];
  const choose = (page: Page | undefined) => {
    if (!page || chosen.includes(page)) return;
    chosen.push(page);
    page.parts.forEach((part) => seen.add(part));
  };
  const byRoute = Map.groupBy(pages, ({ route }) => route);
  if (!isOnlyNew) for (const group of byRoute.values()) choose(findRichest(group, new Set()));
  for (;;) {
    const next = findRichest(pages, seen);
    if (!next || [...next.parts].every((part) => seen.has(part))) return chosen;
    choose(next);
  }
}

const toKind = ({ route, path }: Page): PageKind => ({ kind: `${route} (${path})`, path });

/** A page of every kind of a built portal, found from its files, and the states that scripts make from an address. */
export const findPageKinds = (folder: string): PageKind[] => [
  ...coverParts(readBuiltPages(folder)).map(toKind),
  ...listPageStates(folder),
];

/**
 * Pages of a build without a counterpart in another build: those of routes that it does not have, and those with
 * parts that none of its pages has.
 */
export function findKindsBeside(folder: string, other: string): PageKind[] {
  const otherPages = readBuiltPages(other);
  const routes = new Set(otherPages.map(({ route }) => route));
  const pages = readBuiltPages(folder);
  const ofNewRoutes = coverParts(pages.filter(({ route }) => !routes.has(route)));
  const seen = [...otherPages, ...ofNewRoutes].flatMap(({ parts }) => [...parts]);
  return [...ofNewRoutes, ...coverParts(pages, seen, true)].map(toKind);
}

/**
 * The start page of the portal in another language, a folder of the build, and its pages with parts that no page of the
 * main language has: notes on translations, for example.
 */
export function findTranslatedKinds(folder: string, language: string): PageKind[] {
  const known = readBuiltPages(folder).flatMap(({ parts }) => [...parts]);
  const pages = readBuiltPages(join(folder, language));
  const start = pages.filter(({ path }) => path === "/");
  return [...new Set([...start, ...coverParts(pages, known, true)])]
    .map((page) => ({ ...page, path: `/${language}${page.path}` }))
    .map(toKind);
}
