import { toId } from "#src/check/records/corrections.ts";

/** Long enough for a name, short enough for an address that people read out. */
const LONGEST = 60;

function shorten(id: string): string {
  if (id.length <= LONGEST) return id;
  const cut = id.slice(0, LONGEST + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf("-"), LONGEST / 2));
}

/**
 * The id of a new entry from its name, in `a-z`, `0-9` and `-`; where it is taken, with the town, and then with a number.
 * It is added to `taken`.
 */
export function makeId(name: string, town: string | undefined, taken: Set<string>): string {
  const base = shorten(toId(name)) || "podmiot";
  const withTown = town ? `${base}-${toId(town)}` : base;
  let id = taken.has(base) ? withTown : base;
  for (let count = 2; taken.has(id); count += 1) id = `${withTown}-${count}`;
  taken.add(id);
  return id;
}
