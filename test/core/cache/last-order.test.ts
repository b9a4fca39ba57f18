import { expect, it } from "vitest";
import { inLastOrder } from "#src/core/cache/last-order.ts";

const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name);

it("sorts from the order of before with few comparisons, and leaves equal ones in that order", () => {
  const all = Array.from({ length: 1000 }, (_, place) => ({
    id: String(place),
    name: String((place * 7919) % 500).padStart(3, "0"),
  }));
  const sort = inLastOrder<{ id: string; name: string }>();
  const first = sort(all, byName);
  expect(first).toEqual(all.toSorted(byName));
  let comparisons = 0;
  const changed = all.map((one) => (one.id === "5" ? { ...one, name: "250x" } : one));
  const second = sort(
    [...changed.slice(500), ...changed.slice(0, 500), { id: "new", name: "000" }],
    (a, b) => {
      comparisons += 1;
      return byName(a, b);
    },
  );
  expect(second.map(({ name }) => name)).toEqual(
    [...changed, { name: "000" }].map(({ name }) => name).toSorted(),
  );
  expect(comparisons).toBeLessThan(3000);
  const kept = (list: { id: string }[]) =>
    list.map(({ id }) => id).filter((id) => id !== "5" && id !== "new");
  expect(kept(second)).toEqual(kept(first));
});
