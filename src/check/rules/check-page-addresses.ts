import type { Content, Rule } from "#src/collections/content.ts";
import { listEntries, problemAt } from "#src/collections/content.ts";
import type { Part } from "#src/collections/definition.ts";
import { allDefinitions } from "#src/collections/index.ts";
import { reportLanguages } from "#src/i18n/problem-messages.ts";
import { parts } from "#src/parts.ts";

/** Stands for an id in the pattern of an address. */
const ANY = "*";
const fill = (path: (...ids: never[]) => string) =>
  path(...(Array.from({ length: 5 }, () => ANY) as never[]));

/** Addresses beside those of `paths`: versions of the portal by language, and what the build itself writes. */
const others = [...reportLanguages, "404", "index", "pagefind"].map((name) => `/${name}/`);

const listPatterns = ({ paths = {} }: Part) =>
  Object.values(paths).map((path) => (typeof path === "string" ? path : fill(path)));

/** All addresses of the portal, without query and anchor. */
const patterns = [...others, ...parts.flatMap((part) => listPatterns(part))].map((path) =>
  path.replace(/[?#].*$/, ""),
);

/** Text pages that parts of the portal show as their own, or link to. */
const guides = new Set(parts.flatMap((part: Part) => part.guide ?? []));

/** The folders of an address: `/`, `/forum/` and `/forum/2026/` of `/forum/2026/zmiany.xml`. */
const listFolders = (pattern: string): string[] =>
  [...pattern.matchAll(/\//g)].map(({ index }) => pattern.slice(0, index + 1));

/** Every address at which the portal has a page or a folder, whatever ids there are. */
const reserved = new Set(
  patterns.flatMap(listFolders).filter((path) => !path.includes(ANY) && !guides.has(path)),
);

/** The addresses that the ids of a collection's entries make, as functions of them: `/wydarzenia/<id>/`. */
const listMakers = ({ paths = {} }: Part) =>
  Object.values(paths)
    .filter((path) => typeof path === "function" && path.length === 1)
    .map((path) => path as (id: string) => string)
    .filter((path) => path(ANY).endsWith(`/${ANY}/`));

const isServed = (address: string, { publicFiles }: Content) =>
  reserved.has(address) ||
  [`${address}index.html`, address.slice(0, -1)].some((file) => publicFiles.has(file));

/** Ids of entries make addresses that no page and no file of the portal has. */
export const checkPageAddresses: Rule = (content) =>
  allDefinitions.flatMap((definition) => {
    const makers = listMakers(definition);
    return listEntries(content, definition.id).flatMap((entry) => {
      const { id } = entry;
      const addresses = makers.map((toAddress) => toAddress(id));
      const isPageNumber = definition.isPaged && /^\d+$/.test(id);
      const address = isPageNumber
        ? (addresses[0] ?? `…/${id}/`)
        : addresses.find((one) => isServed(one, content));
      return address === undefined ? [] : [problemAt(entry, "address-reserved", [], { id, address })];
    });
  });
