import { allDefinitions } from "#src/collections/index.ts";
import { listEntries, type Content, type Entry } from "#src/collections/content.ts";
import type { KeyPath, Position } from "#src/core/integrity/problem.ts";
import { isReservedAddress } from "#src/core/links/reserved-domain.ts";
import { listTargets } from "#src/core/text/markup-tree.ts";
import { listComponentUses } from "#src/knowledge/mdx/component-use.ts";
import { findMdxComponent } from "#src/knowledge/mdx/mdx-components.ts";

/** Where a link stands: at a key path of a file, or at a position of its text. */
export type LinkPlace = { file: string } & ({ path: KeyPath } | { position: Position });

/** An address outside of the portal, without the part of a page, and every place of the content that links there. */
export type OuterLink = { url: string; places: LinkPlace[] };

/** Collections whose addresses nobody follows: one says which are not asked. */
const NOT_FOLLOWED: ReadonlySet<string> = new Set(["link-exceptions"]);

/**
 * Every outer link of the content, in fields and in texts, each address once, in the order of addresses. Addresses of the portal
 * and those that are reserved for examples are left out.
 */
export function listOuterLinks(content: Content): OuterLink[] {
  const portal = URL.parse(content.entries.portal[0]?.data.url ?? "")?.host;
  const links = allDefinitions
    .filter(({ id }) => !NOT_FOLLOWED.has(id))
    .flatMap(({ id }) => listEntries(content, id))
    .flatMap((entry) => [...listInFields(entry), ...listInBody(entry)])
    .flatMap(({ written, place }) => {
      const url = toOuter(written, portal);
      return url === undefined ? [] : [{ url, place }];
    });
  return [...Map.groupBy(links, ({ url }) => url)]
    .map(([url, found]) => ({ url, places: found.map(({ place }) => place) }))
    .toSorted((a, b) => (a.url < b.url ? -1 : 1));
}

type Written = { written: string; place: LinkPlace };

/** The address that is asked; undefined for what is none, or not outside. */
function toOuter(written: string, portal: string | undefined): string | undefined {
  const url = /^\s*https?:/i.test(written) ? URL.parse(written.trim()) : null;
  if (!url || url.host === portal || isReservedAddress(url.href)) return undefined;
  url.hash = "";
  url.username = "";
  url.password = "";
  return url.href;
}

/** Every text of a record that is an address and nothing else. */
function listInFields({ data, file, path: start }: Entry<object>): Written[] {
  const found: Written[] = [];
  const visit = (value: unknown, path: KeyPath): void => {
    if (typeof value === "string" && /^\s*https?:\/\/\S+\s*$/i.test(value))
      found.push({ written: value, place: { file, path: [...start, ...path] } });
    else if (Array.isArray(value)) value.forEach((item, index) => visit(item, [...path, index]));
    else if (typeof value === "object" && value !== null)
      for (const [key, inside] of Object.entries(value)) visit(inside, [...path, key]);
  };
  visit(data, []);
  return found;
}

function listInBody({ body, file }: Entry<object>): Written[] {
  const components = body === undefined ? [] : listComponentUses(body);
  return [
    ...listTargets(body).map(({ url, position }) => ({ written: url, place: { file, position } })),
    ...components.flatMap(({ name, attributes, position }) => {
      const url = attributes[findMdxComponent(name)?.address ?? ""];
      return url === undefined ? [] : [{ written: url, place: { file, position } }];
    }),
  ];
}
