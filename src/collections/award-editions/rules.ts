import type { AwardEditionFile } from "./schema.ts";
import type { Content, Entry, Rule } from "#src/collections/content.ts";
import { problemAt } from "#src/collections/content.ts";
import { findTwin, listEntityNames, type EntityName } from "#src/collections/entities/twins.ts";
import { findNearest } from "#src/core/text/nearest.ts";
import type { Problem } from "#src/check/problems.ts";

/** Categories come from the award's own list, an award has one edition a year, and laureates are linked. */
const checkAwards: Rule = (content) => {
  const first = new Map<string, Entry<AwardEditionFile>>();
  const entities = listEntityNames(content);
  return content.entries["award-editions"].flatMap((edition) => [
    ...checkCategories(content, edition),
    ...checkTwins(edition, first),
    ...checkLaureates(edition, entities),
  ]);
};

/** The rules of award editions. */
export const rules: readonly Rule[] = [checkAwards];

function checkCategories(content: Content, edition: Entry<AwardEditionFile>): Problem[] {
  const award = content.entries.awards.find(({ id }) => id === edition.data.award?.id);
  if (!award || award.refused.has("categories")) return [];
  const known = (award.data.categories ?? []).map(({ id }) => id);
  return (edition.data.given ?? []).flatMap(({ category }, index) => {
    if (category === undefined || known.includes(category)) return [];
    const values = {
      category,
      award: award.id,
      known: known.join(", ") || { pl: "lista jest pusta", en: "the list is empty" },
      corrected: findNearest(category, known),
    };
    return [problemAt(edition, "award-category-unknown", ["given", index, "category"], values)];
  });
}

function checkTwins(
  edition: Entry<AwardEditionFile>,
  first: Map<string, Entry<AwardEditionFile>>,
): Problem[] {
  const { award, year, number } = edition.data;
  if (!award) return [];
  const keys = [
    ...(year === undefined ? [] : [["year", year] as const]),
    ...(number === undefined ? [] : [["number", number] as const]),
  ];
  for (const [field, value] of keys) {
    const key = `${award.id} ${field} ${value}`;
    const other = first.get(key);
    if (other) {
      const values = { value, award: award.id, other: other.file };
      return [problemAt(edition, "award-edition-duplicate", [field], values)];
    }
    first.set(key, edition);
  }
  return [];
}

/** A laureate written by name who is in the directory, or nearly matches an entry, would not be linked. */
function checkLaureates(edition: Entry<AwardEditionFile>, entities: readonly EntityName[]): Problem[] {
  return (edition.data.given ?? []).flatMap(({ laureates }, index) =>
    laureates.flatMap(({ name }, position) => {
      const twin = name === undefined ? undefined : findTwin(name, entities);
      if (!twin) return [];
      const path = ["given", index, "laureates", position, "name"];
      return [problemAt(edition, "laureate-like-entity", path, { name, corrected: twin })];
    }),
  );
}
