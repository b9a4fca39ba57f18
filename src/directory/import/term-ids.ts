import type { Content } from "#src/collections/content.ts";
import { toVocabularies } from "#src/collections/content-vocabularies.ts";
import { verifications } from "#src/collections/entities/schema-names.ts";
import { reportLanguages } from "#src/i18n/problem-messages.ts";
import type { DirectoryFacet } from "../dataset.ts";
import { listDirectoryTexts } from "../directory-texts.ts";
import { makeTermNames } from "../term-names.ts";

/** Ids by the names that downloads have in their place, in either language; a name that several terms share has several. */
export type TermIds = Record<
  | "form"
  | "status"
  | "sphere"
  | "service"
  | "targetGroup"
  | "accessibility"
  | "county"
  | "municipality"
  | "state"
  | "verifiedBy"
  | "pointKind",
  ReadonlyMap<string, readonly string[]>
>;

/** Makes the search for ids by their names. */
export function makeTermIds(content: Content): TermIds {
  const words = toVocabularies(content);
  const namers = reportLanguages.map((language) => makeTermNames(words, language));
  const texts = reportLanguages.map((language) => listDirectoryTexts(language));
  const invert = (facet: DirectoryFacet, ids: Iterable<string>) =>
    group([...ids].flatMap((id) => namers.map((nameOf) => [nameOf[facet](id), id] as const)));
  const pairs = (found: (text: (typeof texts)[number]) => Readonly<Record<string, string>>) =>
    group(texts.flatMap((text) => Object.entries(found(text)).map(([id, name]) => [name, id] as const)));
  const levels = Map.groupBy(words.territory.values(), ({ level }) => level);
  const idsOf = (level: "county" | "municipality") => (levels.get(level) ?? []).map(({ id }) => id);
  return {
    form: invert("form", words.legalForms.keys()),
    status: invert("status", words.statuses.keys()),
    sphere: invert("sphere", words.spheres.keys()),
    service: invert("service", words.services.keys()),
    targetGroup: invert("targetGroup", words.targetGroups.keys()),
    accessibility: invert("accessibility", words.accessibilityFeatures.keys()),
    county: invert("county", [...idsOf("county"), ...idsOf("municipality")]),
    municipality: invert("municipality", idsOf("municipality")),
    state: withIds(
      pairs(({ states }) => states),
      ["active", "suspended", "in-liquidation", "closed"],
    ),
    verifiedBy: withIds(
      pairs(({ verifications: by }) => by),
      verifications,
    ),
    pointKind: withIds(
      pairs(({ pointKinds }) => pointKinds),
      ["exact", "approximate"],
    ),
  };
}

const group = (pairs: readonly (readonly [name: string, id: string])[]): Map<string, string[]> =>
  new Map(
    [...Map.groupBy(pairs, ([name]) => name)].map(([name, found]) => [
      name,
      [...new Set(found.map(([, id]) => id))],
    ]),
  );

/** GeoJSON has ids where CSV has words. */
const withIds = (names: Map<string, string[]>, ids: readonly string[]) =>
  new Map([...names, ...ids.map((id): [string, string[]] => [id, [id]])]);
