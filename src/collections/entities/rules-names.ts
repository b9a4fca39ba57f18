import type { EntityFile } from "./schema.ts";
import { isNear, makeNameReader, type ComparedName } from "./likeness.ts";
import type { Entry, Rule } from "#src/collections/content.ts";
import { problemAt } from "#src/collections/content.ts";
import { foldName } from "#src/core/text/fold-name.ts";
import type { Problem } from "#src/check/problems.ts";

type Named = ComparedName & { entry: Entry<EntityFile>; legalForm: string };

/** Nearly the same name in the same town is most often the same organisation entered twice. */
export const checkNames: Rule = (content) => {
  const readName = makeNameReader(content);
  const towns = new Map<string, Named[]>();
  const problems: Problem[] = [];
  for (const entry of content.entries.entities) {
    if (entry.data.name === undefined || entry.data.address === undefined) continue;
    const named = { ...readName(entry.data.name), entry, legalForm: entry.data.legalForm?.id ?? "" };
    const town = foldName(entry.data.address.town);
    const neighbours = towns.get(town) ?? [];
    const twin = neighbours.find((other) => isTwin(named, other));
    if (twin) problems.push(report(entry, twin.entry));
    neighbours.push(named);
    towns.set(town, neighbours);
  }
  return problems;
};

function report(entry: Entry<EntityFile>, other: Entry<EntityFile>): Problem {
  const values = {
    name: entry.data.name,
    other: other.id,
    otherName: other.data.name,
    town: entry.data.address?.town,
  };
  return problemAt(entry, "duplicate-name", ["name"], values);
}

const isTwin = (a: Named, b: Named): boolean =>
  (a.legalForm === b.legalForm ? isNear(a.core, b.core) : isNear(a.whole, b.whole)) &&
  !hasDistinctIdentifiers(a.entry, b.entry);

/**
 * A pair with a common number is reported as `duplicate-identifier`; a pair with different numbers is two
 * organisations.
 */
function hasDistinctIdentifiers(a: Entry<EntityFile>, b: Entry<EntityFile>): boolean {
  const registers = ["krs", "nip", "regon"] as const;
  return registers.some(
    (key) => a.data.identifiers?.[key] !== undefined && b.data.identifiers?.[key] !== undefined,
  );
}
