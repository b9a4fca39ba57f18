/** Lists and records inside one another; nobody writes more, and programs that call themselves could not follow. */
export const DEEPEST = 100;

/** Throws a `RangeError` for a value that is nested deeper, or that has more lists and records than `most`. */
export function refuseEndless(data: unknown, most = Infinity): void {
  const stack = [{ value: data, depth: 0 }];
  let count = 0;
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { value, depth } = next;
    if (typeof value !== "object" || value === null) continue;
    if (depth > DEEPEST || ++count > most) throw new RangeError("nesting or aliases without end");
    for (const inside of Object.values(value)) stack.push({ value: inside, depth: depth + 1 });
  }
}
