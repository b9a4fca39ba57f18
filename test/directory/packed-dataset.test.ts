import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DirectoryDataset } from "#src/directory/dataset.ts";
import { packDataset, type PackedDataset } from "#src/directory/packed-dataset.ts";
import { unpackDataset } from "#src/directory/unpack-dataset.ts";
import { makeRows, termNames } from "./random-rows.ts";

const travel = (dataset: DirectoryDataset) =>
  unpackDataset(JSON.parse(JSON.stringify(packDataset(dataset))) as PackedDataset);
const places = [{ id: "t1", name: "Świecie", lat: 53.41, lon: 18.45 }];

describe("the packed directory", () => {
  it("is unpacked to the same dataset", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 80 }), (seed, size) => {
        const rows = makeRows(size, seed).map((row, position) => ({
          ...row,
          town: ["Toruń", "Świecie", undefined][position % 3],
          krs: position % 2 === 0 ? String(position).padStart(10, "0") : undefined,
          isMasked: position % 5 === 0 ? (true as const) : undefined,
        }));
        const dataset = { rows, names: termNames, places };
        expect(travel(dataset)).toEqual(dataset);
      }),
    );
  });

  it("stores a municipality's centre once, and keeps an entity's own point", () => {
    const [row] = makeRows(1, 1);
    const inSwiecie = { ...row!, terms: { ...row!.terms, municipality: ["t1"] } };
    const rows = [
      { ...inSwiecie, id: "row-0", point: { lat: 53.41, lon: 18.45, isApproximate: true } },
      {
        ...inSwiecie,
        id: "row-1",
        href: "/podmioty/row-1/",
        point: { lat: 53.41, lon: 18.45, isApproximate: false },
      },
    ];
    const packed = packDataset({ rows, names: termNames, places });
    expect(packed.points).toEqual([1, [53.41, 18.45, 0]]);
    expect(travel({ rows, names: termNames, places }).rows).toEqual(rows);
  });

  it("rejects an address that cannot be derived from the id", () => {
    const rows = makeRows(2, 1).map((row, position) =>
      position === 1 ? { ...row, href: "/elsewhere/" } : row,
    );
    expect(() => packDataset({ rows, names: termNames, places })).toThrow("/elsewhere/");
  });
});
