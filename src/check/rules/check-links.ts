import { allDefinitions } from "#src/collections/index.ts";
import { listEntries, problemAt, type Content, type Entry, type Rule } from "#src/collections/content.ts";
import type { Position } from "#src/core/integrity/problem.ts";
import { isSafeAddress } from "#src/core/links/scheme.ts";
import { listHeadingIds } from "#src/core/text/heading-ids.ts";
import { listTargets } from "#src/core/text/markup-tree.ts";
import { findNearest } from "#src/core/text/nearest.ts";
import { listComponentUses } from "#src/knowledge/mdx/component-use.ts";
import { findMdxComponent } from "#src/knowledge/mdx/mdx-components.ts";
import { remember } from "../facts/notes.ts";
import { readAddresses, type PortalAddresses } from "../links/portal-addresses.ts";
import { readLink } from "../links/read-link.ts";
import { isSectionId } from "../links/section-ids.ts";
import { makeSuggester, type Suggester } from "../links/suggest-address.ts";
import type { Problem } from "../problems.ts";

type WrittenLink = { url: string; position: Position };

/** Where links lead: the addresses of the portal, the headings of each page's text, and the portal itself. */
type PortalMap = {
  addresses: PortalAddresses;
  headings: ReadonlyMap<string, readonly string[]>;
  url: string | undefined;
  suggest: Suggester;
};

/** Links of texts, however they are written, lead to pages, files and places that exist. */
export const checkLinks: Rule = (content) => {
  const map = drawMap(content);
  return allDefinitions
    .flatMap(({ id }) => listEntries(content, id))
    .flatMap((entry) =>
      remember(entry, "links", () => listLinks(entry)).flatMap((link) => checkLink(entry, link, map)),
    );
};

function listLinks({ body }: Entry<unknown>): WrittenLink[] {
  const components = body === undefined ? [] : listComponentUses(body);
  return [
    ...listTargets(body).filter(({ isPicture }) => !isPicture),
    ...components.flatMap(({ name, attributes, position }) => {
      const url = attributes[findMdxComponent(name)?.address ?? ""];
      return url === undefined ? [] : [{ url, position }];
    }),
  ]
    .filter(({ url }) => isSafeAddress(url))
    .map(({ url, position }) => ({ url, position }));
}

const headingsOf = (entry: Entry<unknown>) => remember(entry, "headings", () => listHeadingIds(entry.body));

/** Pages that get more anchors from their entries than components and headings give. */
const MANY_ANCHORS = /^\/(?:forum|konsultacje)\//;

function drawMap(content: Content): PortalMap {
  const addresses = readAddresses(content);
  const headings = new Map<string, readonly string[]>();
  for (const entry of listEntries(content)) {
    const page = addresses.byFile.get(entry.file);
    if (page === undefined || !entry.body || MANY_ANCHORS.test(page)) continue;
    headings.set(page, [...(headings.get(page) ?? []), ...headingsOf(entry)]);
  }
  const { url, languages = [] } = content.entries.portal[0]?.data ?? {};
  const base = url !== undefined && URL.canParse(url) ? new URL(url).pathname.replace(/\/*$/, "/") : "/";
  const prefixes = [base, ...languages.flatMap((one) => [`/${one}/`, `${base}${one}/`])];
  return { addresses, headings, url, suggest: makeSuggester(addresses, prefixes) };
}

function checkLink(entry: Entry<unknown>, { url, position }: WrittenLink, map: PortalMap): Problem[] {
  const target = readLink(url, map.url);
  if (target.kind === "outside") return [];
  const dead = (): Problem => {
    const corrected = map.suggest(url, entry.file);
    return { ...problemAt(entry, "link-broken", [], { url: shorten(url), corrected }), position };
  };
  if (target.kind === "broken") return [dead()];
  const { anchor } = target;
  if (target.kind === "portal") {
    const { known, former, mayExist } = map.addresses;
    if (former.has(target.path)) return [warnOfFormer(entry, { url, position }, former.get(target.path))];
    if (!known.has(target.path) && !mayExist(target.path)) return [dead()];
  }
  const page = target.kind === "portal" ? target.path : map.addresses.byFile.get(entry.file);
  const headings = page === undefined ? headingsOf(entry) : map.headings.get(page);
  if (anchor === "" || !headings || headings.includes(anchor) || isSectionId(anchor)) return [];
  const corrected = findNearest(anchor, headings);
  const values = { url: shorten(url), corrected: corrected && url.replace(/#.*$/s, `#${corrected}`) };
  return [{ ...problemAt(entry, "link-anchor-missing", [], values), position }];
}

/** A link to the page of a former id works, and leads on at most. */
function warnOfFormer(entry: Entry<unknown>, { url, position }: WrittenLink, corrected: string | undefined) {
  const id = corrected === undefined ? "link-removed" : "link-moved";
  return { ...problemAt(entry, id, [], { url: shorten(url), corrected }), position };
}

const shorten = (text: string) => (text.length > 80 ? `${text.slice(0, 80)}…` : text);
