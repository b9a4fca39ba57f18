import type { Freshness } from "#src/collections/entities/evidence.ts";
import { formatTerritory } from "#src/collections/territory/format.ts";
import type { Vocabularies } from "#src/collections/vocabularies.ts";
import { localize, type Language, type Localized } from "#src/core/text/language.ts";
import { messages } from "#src/i18n/messages.ts";
import type { DirectoryFacet } from "./dataset.ts";

/** The names of terms by their ids in each facet, in a language of the portal. */
export function makeTermNames(
  words: Omit<Vocabularies, "awards" | "forumSeries">,
  language: Language,
): Record<DirectoryFacet, (id: string) => string> {
  const t = messages(language);
  const named = (lookup: ReadonlyMap<string, { name: Localized }>) => (id: string) =>
    localize(lookup.get(id)?.name ?? { pl: id }, language);
  const placed = (id: string) => {
    const unit = words.territory.get(id);
    return unit ? formatTerritory(unit, t) : id;
  };
  return {
    kind: (id) => t(id === "unit" ? "facet.kind.unit" : "facet.kind.organisation"),
    form: named(words.legalForms),
    status: named(words.statuses),
    sphere: named(words.spheres),
    service: named(words.services),
    county: placed,
    municipality: placed,
    subregion: named(words.subregions),
    targetGroup: named(words.targetGroups),
    accessibility: named(words.accessibilityFeatures),
    freshness: (id) => t(`facet.freshness.${id as Freshness}`),
  };
}
