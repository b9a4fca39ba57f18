/**
 * Assigns each row of a matrix of costs a column of its own so that the sum of the costs is least (Kuhn–Munkres by
 * shortest augmenting paths). There must be at least as many columns as rows; the result depends on the costs alone.
 */
export function assignColumns(costs: readonly (readonly number[])[]): number[] {
  const columns = costs[0]?.length ?? 0;
  if (columns < costs.length) throw new RangeError(`${costs.length} rows, but only ${columns} columns`);
  const prices = {
    rows: new Array<number>(costs.length).fill(0),
    columns: new Array<number>(columns).fill(0),
  };
  const rowOf = new Array<number>(columns).fill(-1);
  for (let row = 0; row < costs.length; row += 1) addRow(row, costs, prices, rowOf);
  const result = new Array<number>(costs.length).fill(-1);
  for (const [column, row] of rowOf.entries()) if (row >= 0) result[row] = column;
  return result;
}

type Prices = { rows: number[]; columns: number[] };

/** Gives one more row a column, moving the rows that stand in its way. */
function addRow(row: number, costs: readonly (readonly number[])[], prices: Prices, rowOf: number[]): void {
  const least = new Array<number>(rowOf.length).fill(Infinity);
  const before = new Array<number>(rowOf.length).fill(-1);
  const visited = new Set<number>();
  let column = -1;
  for (let current = row; current >= 0; current = rowOf[column] ?? -1) {
    const open = [...rowOf.keys()].filter((one) => !visited.has(one));
    for (const one of open) {
      const reduced = (costs[current]?.[one] ?? 0) - (prices.rows[current] ?? 0) - (prices.columns[one] ?? 0);
      if (reduced >= (least[one] ?? 0)) continue;
      least[one] = reduced;
      before[one] = column;
    }
    const next = open.reduce((best, one) => ((least[one] ?? 0) < (least[best] ?? 0) ? one : best));
    raise(least[next] ?? 0, row, { visited, least, prices, rowOf, open });
    column = next;
    visited.add(column);
  }
  while (column >= 0) {
    const previous = before[column] ?? -1;
    rowOf[column] = previous < 0 ? row : (rowOf[previous] ?? row);
    column = previous;
  }
}

type Search = { visited: Set<number>; least: number[]; prices: Prices; rowOf: number[]; open: number[] };

/** Changes prices so that the cheapest way on costs nothing. */
function raise(by: number, row: number, { visited, least, prices, rowOf, open }: Search): void {
  const add = (list: number[], index: number, value: number) => (list[index] = (list[index] ?? 0) + value);
  add(prices.rows, row, by);
  for (const column of visited) {
    add(prices.rows, rowOf[column] ?? row, by);
    add(prices.columns, column, -by);
  }
  for (const column of open) add(least, column, -by);
}
