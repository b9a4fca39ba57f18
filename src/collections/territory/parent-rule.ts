import type { Content, Entry } from "#src/collections/content.ts";
import { problemAt } from "#src/collections/content.ts";
import type { KeyPath } from "#src/core/integrity/problem.ts";
import type { Problem } from "#src/check/problems.ts";
import type { TerritoryFile } from "./schema.ts";

/** A TERYT code contains the codes of its county and voivodeship; the `parent` in the file must match. */
export function checkParent(
  content: Content,
  entry: Entry<unknown>,
  path: KeyPath,
  code: string,
  parent: string,
): Problem[] {
  const expected = code.slice(0, code.length === 7 ? 4 : 2);
  if (parent === expected || code.length === 2) return [];
  const [unit, written, right] = [code, parent, expected].map((id) => findUnit(content, id));
  const values = {
    code,
    unit: nameOf(unit, code),
    parent,
    parentName: nameOf(written, parent),
    expected,
    corrected: right && `${expected} (${nameOf(right, expected)})`,
  };
  return [problemAt(entry, "municipality-not-in-county", path, values)];
}

const findUnit = (content: Content, code: string) => content.entries.territory.find(({ id }) => id === code);

const nameOf = (unit: Entry<TerritoryFile> | undefined, code: string) => unit?.data.name ?? code;
