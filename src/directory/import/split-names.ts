const BETWEEN = ", ";

/**
 * The names of which a cell consists, whose own commas may look like those between them; undefined where it has something
 * else in it. `known` holds all names.
 */
export function splitNames(cell: string, known: ReadonlySet<string>): string[] | undefined {
  if (cell === "") return [];
  const parts = cell.split(BETWEEN);
  for (let count = parts.length; count > 0; count -= 1) {
    const name = parts.slice(0, count).join(BETWEEN);
    if (!known.has(name)) continue;
    const rest = splitNames(parts.slice(count).join(BETWEEN), known);
    if (rest) return [name, ...rest];
  }
  return undefined;
}
