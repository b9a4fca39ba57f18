import { COUNTY_DIGITS, toCountyCode } from "#src/collections/territory/model.ts";
import { formatPart } from "./understand.ts";
import type { QueryPart } from "./query-part.ts";
import type { KindTerm, PartFacet, TermsFile } from "./terms-file.ts";

/** A part as it is shown: what is understood, the words that say so, and the list that has only that. */
export type ShownPart = {
  facet: PartFacet;
  name: string;
  words: string;
  href: string | undefined;
  isWrong: boolean;
};

/** A list that several parts of a query narrow together. */
export type PartList = { name: string; href: string };

/** The filters of a list that a part stands for; none where the list has no such facet. */
function listFilters({ facet, ids }: QueryPart, facets: readonly string[]): [name: string, value: string][] {
  if (facet === "year" || facet === "form" || facet === "service")
    return facets.includes(facet) ? ids.map((id) => [facet, id]) : [];
  if (facet !== "place") return [];
  if (facets.includes("municipality") && (ids[0]?.length ?? 0) > COUNTY_DIGITS)
    return ids.map((id) => ["municipality", id]);
  const counties = new Set(ids.map((id) => toCountyCode(id)));
  return facets.includes("county") ? [...counties].map((id) => ["county", id]) : [];
}

const toAddress = (list: string, filters: readonly [string, string][]) =>
  filters.length > 0 ? `${list}?${new URLSearchParams(filters.map(([name, value]) => [name, value]))}` : list;

const DIRECTORY_FACETS = ["form", "service", "county", "municipality"];
const findKind = (parts: readonly QueryPart[], { kinds }: TermsFile): KindTerm | undefined =>
  kinds.find(([kind]) => parts.some(({ facet, ids }) => facet === "kind" && ids.includes(kind)));

/** The address of what a part alone leads to: the directory with a filter, the list of a kind, or a place's own page. */
function findAddress(part: QueryPart, file: TermsFile, kind: KindTerm | undefined): string | undefined {
  const filters = listFilters(part, part.facet === "year" ? (kind?.[4] ?? []) : DIRECTORY_FACETS);
  if (part.facet === "kind") return file.kinds.find(([id]) => part.ids.includes(id))?.[3];
  if (part.facet === "place")
    return file.places.find(([, , id]) => id === part.ids[0])?.[1] || toAddress(file.directory.href, filters);
  if (part.facet === "year") return kind && filters.length > 0 ? toAddress(kind[3], filters) : undefined;
  return part.facet === "number" ? undefined : toAddress(file.directory.href, filters);
}

/** The parts of a query as they are shown; a number has no address before its entity is found. */
export function showParts(query: string, parts: readonly QueryPart[], file: TermsFile): ShownPart[] {
  const kind = findKind(parts, file);
  return parts.map((part) => ({
    facet: part.facet,
    name: part.name,
    words: formatPart(query, part),
    href: findAddress(part, file, kind),
    isWrong: part.isWrong ?? false,
  }));
}

/**
 * The list that two parts or more narrow together: that of the kind that is asked for, or the directory. Undefined when
 * it would show no less than the parts do alone.
 */
export function findPartList(parts: readonly QueryPart[], file: TermsFile): PartList | undefined {
  const kind = findKind(parts, file);
  const [name, list, facets] = kind
    ? [kind[2], kind[3], kind[4]]
    : [file.directory.name, file.directory.href, DIRECTORY_FACETS];
  const narrowing = parts.filter((part) => listFilters(part, facets).length > 0);
  if (narrowing.length + Number(kind !== undefined) < 2) return undefined;
  const filters = narrowing.flatMap((part) => listFilters(part, facets));
  return {
    name: `${name}: ${narrowing.map((part) => part.name).join(", ")}`,
    href: toAddress(list, filters),
  };
}
