import { describe, expect, it } from "vitest";
import { countShards, listShardNames, toShardName } from "#src/confirmation/shards.ts";

describe("parts of the entries", () => {
  it("are a power of two, at least one, and hold some thirty entries each", () => {
    expect([0, 1, 32, 33, 97, 10_000].map(countShards)).toEqual([1, 1, 1, 2, 4, 512]);
  });

  it("are filled evenly", () => {
    const ids = Array.from({ length: 10_000 }, (_, number) => `organizacja-${number}`);
    const names = ids.map((id) => toShardName(id, 512));
    expect([...new Set(names)].toSorted()).toEqual(listShardNames(512).toSorted());
    const sizes = [...Map.groupBy(names, String).values()].map((members) => members.length);
    expect(sizes).toHaveLength(512);
    expect(Math.max(...sizes)).toBeLessThan(64);
  });

  it("have names that do not change, because pages and files are made apart", () => {
    expect(toShardName("a", 2 ** 32)).toBe("4294967296-3826002220");
    expect(toShardName("wtz-polana", 1)).toBe("1-0");
  });
});
