import type { Problem } from "#src/check/problems.ts";
import type { KeyPath } from "#src/core/integrity/problem.ts";
import { problemAt, type Entry } from "./content.ts";

/**
 * Items of a list whose permanent ids are the same, each with a line that tells it apart: `ids` are those of the items
 * in order, `suggestion` is the beginning of one that nobody has.
 */
export function checkItemIds(
  entry: Entry<unknown>,
  path: KeyPath,
  ids: readonly string[],
  suggestion: string,
): Problem[] {
  const taken = new Set(ids);
  return ids.flatMap((id, index) => {
    const first = ids.indexOf(id);
    if (first === index) return [];
    let number = index + 1;
    while (taken.has(`${suggestion}-${number}`)) number += 1;
    taken.add(`${suggestion}-${number}`);
    const values = { item: first + 1, line: `id: ${suggestion}-${number}` };
    return [problemAt(entry, "item-id-missing", [...path, index], values)];
  });
}
