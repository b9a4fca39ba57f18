import type { Content, Entry } from "./content.ts";
import type { CollectionName, FileIn } from "./index.ts";
import type { Vocabularies } from "./vocabularies.ts";

/** The dictionaries of a content folder, each by id, as far as they could be read. */
export function toVocabularies({ entries }: Content): Vocabularies {
  const lookup = <N extends CollectionName>(name: N) => {
    const list: readonly Entry<FileIn<N>>[] = entries[name];
    return new Map(list.map(({ id, data }) => [id, data as FileIn<N>]));
  };
  return {
    legalForms: lookup("legal-forms"),
    spheres: lookup("spheres"),
    statuses: lookup("statuses-and-marks"),
    services: lookup("services"),
    targetGroups: lookup("target-groups"),
    accessibilityFeatures: lookup("accessibility-features"),
    awards: lookup("awards"),
    forumSeries: lookup("forum-series"),
    territory: lookup("territory"),
    subregions: lookup("subregions"),
  };
}
