import { listEntries, type Content } from "#src/collections/content.ts";
import { allDefinitions } from "#src/collections/index.ts";
import type { Part } from "#src/collections/definition.ts";
import { followMoves } from "#src/collections/former-entities/model.ts";
import { readMoves } from "#src/collections/former-entities/read-moves.ts";
import { listingFacetSlugs } from "#src/core/listing/facets.ts";
import { paths } from "#src/i18n/paths.ts";
import { parts } from "#src/parts.ts";
import { listEntryPages } from "./entry-pages.ts";

/** What stands at the addresses of a portal. */
export type PortalAddresses = {
  /** Pages, files to download and files of `public/`, which links are compared with. */
  known: ReadonlySet<string>;
  /** The page of a content file. */
  byFile: ReadonlyMap<string, string>;
  /** Where the pages of former ids lead: to another address, or nowhere. */
  former: ReadonlyMap<string, string | undefined>;
  /** Whether the portal may make an address beside those, such as a list of one county. */
  mayExist: (path: string) => boolean;
};

/** Text pages give these addresses, if they are there. */
const OF_PAGES: readonly string[] = [paths.procurement, paths.governmentGuide];

/** Pages that settings switch on have these. */
const OF_SETTINGS: Readonly<Record<string, "editing" | "confirmation">> = {
  [paths.editing]: "editing",
  [paths.editingForms]: "editing",
  [paths.editingBuiltFrom]: "editing",
  [paths.editingProgram]: "editing",
  [paths.confirmation]: "confirmation",
};

const withoutAnchor = (address: string) => address.replace(/[?#].*$/, "");

/** The addresses of a portal with this content, from the definitions of its collections and views. */
export function readAddresses(content: Content): PortalAddresses {
  const entryPages = listEntryPages(content).map(({ file, address }) => ({
    file,
    address: withoutAnchor(address),
  }));
  const fixed = parts.flatMap((part: Part) => listFixed(part, content));
  const files = [...content.files].filter((file) => file.startsWith("files/"));
  const known = new Set([
    ...fixed,
    ...allDefinitions.map(({ id }) => paths.handbookCollection(id)),
    ...entryPages.map(({ address }) => address),
    ...files.map((file) => paths.file(file.slice("files/".length))),
    ...content.publicFiles,
  ]);
  return {
    known,
    former: listFormer(content, known),
    byFile: new Map(entryPages.map(({ file, address }) => [file, address])),
    mayExist: makeGuess(known, content),
  };
}

function listFormer(content: Content, known: ReadonlySet<string>): PortalAddresses["former"] {
  const moves = readMoves(content);
  const former = [...moves.keys()].map((id) => {
    const end = followMoves(id, moves);
    return [paths.formerEntity(id), end.at === "id" ? paths.entity(end.id) : undefined] as const;
  });
  return new Map(former.filter(([address]) => !known.has(address)));
}

/** The addresses of a part that depend on nothing but whether there is anything to show. */
function listFixed({ paths: own = {}, sections = [] }: Part, content: Content): string[] {
  const isEmpty = (needs: readonly string[]) =>
    needs.every((name) => listEntries(content, name).length === 0);
  const absent = sections.filter(({ isOptional, needs }) => isOptional && needs && isEmpty(needs));
  return Object.values(own)
    .filter((path) => typeof path === "string")
    .map(withoutAnchor)
    .filter((path) => !OF_PAGES.includes(path))
    .filter((path) => isSwitchedOn(OF_SETTINGS[path], content))
    .filter((path) => path !== paths.taxCampaign || !isEmpty(["tax-campaigns"]))
    .filter((path) => !absent.some((section) => path.startsWith(section.path)));
}

const isSwitchedOn = (setting: "editing" | "confirmation" | undefined, { entries }: Content): boolean =>
  setting === undefined || entries.portal[0]?.data[setting] !== undefined;

/** No address of the portal is longer. */
const LONGEST = 300;

/** Words of the addresses below the pages of entries. */
const BELOW = /^(?:etr|porownanie|zmiany|druk)\/$/;
const FACETS = `(?:${Object.values(listingFacetSlugs).join("|")})`;
const LISTED = new RegExp(`^(?:${FACETS}/[a-z0-9-]+/(?:[a-z0-9-]+/)?)?(?:\\d+/)?$`);
const MONTH = /^\d{4}-\d{2}\/$/;
const MADE = /^(?:[a-z0-9-]+\/)*[a-z0-9-]+\.(?:ics|xml|csv|json|svg)$/;

function makeGuess(known: ReadonlySet<string>, content: Content): PortalAddresses["mayExist"] {
  const lists = new Set(parts.flatMap(({ sections = [] }: Part) => sections.map(({ path }) => path)));
  const questions = content.entries["decision-paths"].map(({ id }) => paths.decisionPath(id));
  const sessions = new Set(
    content.entries["forum-editions"].flatMap(({ data }) =>
      (data.programme ?? []).flatMap((day) => day.sessions.map(({ id }) => `${id}/`)),
    ),
  );
  return (path) => {
    if (path.length > LONGEST) return false;
    if (path.startsWith("/og/") || /^\/(?:sitemap-\w+\.xml|robots\.txt|404\.html)$/.test(path)) return true;
    if (questions.some((question) => path.startsWith(question))) return true;
    return listParents(path).some(([parent, rest]) => {
      if (!known.has(parent)) return false;
      if (MADE.test(rest)) return true;
      if (parent === paths.calendar && MONTH.test(rest)) return true;
      if (lists.has(parent)) return LISTED.test(rest);
      return BELOW.test(rest) || sessions.has(rest);
    });
  };
}

/** Every folder above an address, with what follows it. */
const listParents = (path: string): [string, string][] =>
  [...path.matchAll(/\//g)]
    .map(({ index }) => [path.slice(0, index + 1), path.slice(index + 1)] as [string, string])
    .filter(([parent, rest]) => parent !== "/" && rest !== "");
