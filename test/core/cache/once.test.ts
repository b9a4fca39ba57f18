import { describe, expect, it } from "vitest";
import { once } from "#src/core/cache/once.ts";

describe("a query that runs once", () => {
  it("answers everybody from one run", async () => {
    let runs = 0;
    const query = once(() => Promise.resolve(++runs));
    expect(await Promise.all([query(), query(), query()])).toEqual([1, 1, 1]);
  });

  it("runs again after a failure", async () => {
    let runs = 0;
    const query = once(() => (++runs === 1 ? Promise.reject(new Error("first")) : Promise.resolve(runs)));
    await expect(query()).rejects.toThrow("first");
    expect(await query()).toBe(2);
  });
});
