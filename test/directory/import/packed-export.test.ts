import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { fixture } from "#test/support/content-folder.ts";
import { exportDirectory, planExport } from "#test/support/own-export.ts";
import { faultOf } from "#test/support/table-import.ts";

describe("a download that is packed", () => {
  const folder = fixture("region");
  const packed = gzipSync(exportDirectory(folder, "hsds pl"));

  it("is read as the one that it was made of", async () => {
    const { plan } = await planExport(folder, packed);
    expect(plan.items.length).toBeGreaterThan(10);
    expect(plan.items.filter(({ state }) => state !== "unchanged")).toEqual([]);
    const json = await planExport(folder, gzipSync(exportDirectory(folder, "geojson pl")));
    expect(json.plan.items.length).toBe(plan.items.length);
  });

  it("is refused where it is cut off or damaged", async () => {
    const damaged = Buffer.from(packed);
    damaged.fill(0, 5000, 5050);
    for (const bytes of [packed.subarray(0, 5000), damaged])
      expect((await faultOf(() => planExport(folder, bytes))).id).toBe("json-packed");
    expect((await faultOf(() => planExport(folder, packed.subarray(0, 5)))).id).toBe("table-encoding");
  });
});
