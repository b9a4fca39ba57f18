import { findNearest } from "#src/core/text/nearest.ts";
import { foldText } from "#src/core/text/fold-text.ts";
import { Fault } from "../fault.ts";

/** Known names for the columns of a kind of table; compared in folded form, the first match wins. */
export type ColumnNames<C extends string> = {
  names: readonly (readonly [C, RegExp])[];
  /** Headers of columns that are never imported automatically. */
  personal?: RegExp | undefined;
  required: readonly C[];
};

/** Which column of the file is which; columns left out may hold personal data, and then that is said. */
export type ColumnMap<C extends string> = {
  columns: Map<C, number>;
  left: { name: string; isPersonal: boolean }[];
};

/** Maps columns first by `given` (`Name=column`, separated by commas), then by their names. */
export function mapColumns<C extends string>(
  headers: readonly string[],
  given: string | undefined,
  { names, personal, required }: ColumnNames<C>,
): ColumnMap<C> {
  const columns = new Map<C, number>();
  const skipped = new Set<number>();
  const known = names.map(([column]) => column);
  for (const [name, target] of parseMap(given ?? "", known)) {
    const index = headers.findIndex((header) => foldText(header) === foldText(name));
    const nearest = findNearest(name, headers);
    if (index < 0)
      throw new Fault("map-header", { name, headers: headers.join(", "), nearest: nearest ?? "–" });
    if (target === "-") skipped.add(index);
    else columns.set(target, index);
  }
  const isPersonal = (folded: string) => personal?.test(folded) ?? false;
  const used = () => new Set([...skipped, ...columns.values()]);
  for (const [column, pattern] of names) {
    if (columns.has(column)) continue;
    const index = headers.findIndex((header, place) => {
      const folded = foldText(header);
      return !used().has(place) && pattern.test(folded) && !isPersonal(folded);
    });
    if (index >= 0) columns.set(column, index);
  }
  const missing = required.find((column) => !columns.has(column));
  if (missing) throw new Fault("column-missing", { column: missing, headers: headers.join(", ") });
  const left = headers.filter((_, index) => ![...columns.values()].includes(index));
  return { columns, left: left.map((name) => ({ name, isPersonal: isPersonal(foldText(name)) })) };
}

/**
 * The place of the row that names the columns: titles and notes may stand above it, which fill less than half of the
 * cells that other rows fill. It is the first row unless one of the next twenty names what is required.
 */
export function findHeader<C extends string>(
  rows: readonly (readonly string[])[],
  given: string | undefined,
  { names, required }: ColumnNames<C>,
): number {
  const start = rows.slice(0, 20).map((cells) => cells.filter((cell) => cell !== "").map(foldText));
  const asked = parseMap(
    given ?? "",
    names.map(([column]) => column),
  ).map(([name, target]) => ({
    name: foldText(name),
    target,
  }));
  const width = Math.max(...start.map((cells) => cells.length));
  const fits = (cells: readonly string[]) => {
    const isNamed = (column: C) =>
      asked.some(({ name, target }) => target === column && cells.includes(name)) ||
      names.some(([one, pattern]) => one === column && cells.some((cell) => pattern.test(cell)));
    return cells.length * 2 >= width && required.every(isNamed);
  };
  const isTitle = (cells: readonly string[]) =>
    cells.length * 2 < width && !asked.some(({ name }) => cells.includes(name));
  const place = start.findIndex((cells) => !isTitle(cells));
  const found = place < 0 ? undefined : start[place];
  return found && fits(found) ? place : 0;
}

function parseMap<C extends string>(given: string, known: readonly C[]): [string, C | "-"][] {
  const pairs = given.split(/,(?=[^,=]+=)/).filter((pair) => pair.trim() !== "");
  return pairs.map((pair) => {
    const at = pair.lastIndexOf("=");
    const [name, column] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
    const target = [...known, "-" as const].find((one) => one === column);
    if (at < 1 || !target) throw new Fault("map-target", { pair: pair.trim(), allowed: known.join(", ") });
    return [name, target];
  });
}
