import { recordOf } from "#src/core/records.ts";
import { facetNames } from "#src/directory/dataset.ts";
import { messages } from "#src/i18n/messages.ts";
import type { SearchWords } from "./search-words.ts";

/** The words in which the browser says what a search asked for, in the language of `locale`. */
export function listSearchWords(locale: string | undefined): SearchWords {
  const t = messages(locale);
  return {
    facets: recordOf(facetNames, (facet) => t(`facet.${facet}`)),
    term: t("directory.chip.term"),
    near: t("directory.chip.near"),
    radius: t("directory.chip.radius"),
    device: t("directory.near.device"),
  };
}
