import type { Entry, Rule } from "#src/collections/content.ts";
import { listEntries, problemAt } from "#src/collections/content.ts";
import { allDefinitions } from "#src/collections/index.ts";
import { readText } from "#src/core/integrity/records.ts";

/** How many records a warning names. */
const MOST_NAMED = 4;

/**
 * Records without a summary in English in a portal that has an English version beside its main language: one warning a
 * collection, at the first of them. A collection that is mostly untranslated, as after an import, is a choice of its
 * editors and gets none.
 */
export const checkTranslations: Rule = (content) => {
  const [main, ...others] = content.entries.portal[0]?.data.languages ?? [];
  if (main === undefined || !others.includes("en")) return [];
  return allDefinitions.flatMap(({ id, path }) => {
    const foreign = listEntries(content, id).filter((entry) => isInOther(entry, main));
    const missing = foreign.filter(({ data, refused }) => !("en" in data) && !refused.has("en"));
    const [first] = missing;
    if (!first || missing.length * 2 >= foreign.length) return [];
    const named = missing.slice(0, MOST_NAMED).map((entry) => entry.id);
    return [
      problemAt(first, "translation-missing", ["summary"], {
        folder: `${path}/`,
        missing: missing.length,
        total: foreign.length,
        ids: [...named, ...(missing.length > MOST_NAMED ? ["…"] : [])].join(", "),
      }),
    ];
  });
};

/** Whether a record has a summary that is not in English; `main` is the language of records that name none. */
const isInOther = ({ data }: Entry<object>, main: string): boolean =>
  readText(data, "summary") !== undefined && (readText(data, "lang") ?? main) !== "en";
