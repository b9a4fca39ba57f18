import { describe, expect, it } from "vitest";
import { drawOutlines } from "#src/map/outlines.ts";
import { findStep, toSteps } from "#src/map/steps.ts";
import { toTerritoryMap } from "#src/map/territory-map.ts";
import { exampleTopology as map } from "./example-region.ts";

/** The corners of a path of `M x y l dx dy … z` parts. */
const cornersOf = (path: string) =>
  path
    .split("z")
    .filter(Boolean)
    .flatMap((part) => {
      const [start = "", steps = ""] = part.slice(1).split("l");
      const numbers = `${start} ${steps}`.trim().split(" ").map(Number);
      let [x, y] = [0, 0];
      return Array.from({ length: numbers.length / 2 }, (_, index) => {
        [x, y] = [x + (numbers[2 * index] ?? 0), y + (numbers[2 * index + 1] ?? 0)];
        return [x, y] as const;
      });
    });

describe("a drawing", () => {
  it("fills its box exactly, in whole numbers", () => {
    const { width, height, outlines } = drawOutlines(map, "counties", 1000);
    const corners = outlines.flatMap(({ path }) => cornersOf(path));
    expect(corners.flat().every(Number.isInteger)).toBe(true);
    expect([Math.min(...corners.map(([x]) => x)), Math.max(...corners.map(([x]) => x))]).toEqual([0, width]);
    expect(Math.min(...corners.map(([, y]) => y))).toBe(0);
    expect(height - Math.max(...corners.map(([, y]) => y))).toBeLessThanOrEqual(1);
  });

  it("has north up and the right proportions", () => {
    const { outlines, width, height } = drawOutlines(map, "municipalities", 1000);
    const labelOf = (id: string) => outlines.find((outline) => outline.id === id)?.label;
    expect(labelOf("0401061")?.y).toBeLessThan(labelOf("0401011")?.y ?? 0);
    expect(labelOf("0401011")?.x).toBeLessThan(labelOf("0406011")?.x ?? 0);
    expect(width / height).toBeCloseTo(Math.cos((52.9 * Math.PI) / 180), 2);
  });

  it("puts a label inside every unit, with room for a number", () => {
    const { outlines } = drawOutlines(map, "counties", 1000);
    expect(outlines).toHaveLength(6);
    for (const { id, label } of outlines) expect(label.room, id).toBeGreaterThan(16);
  });

  it("shows only the requested units, and is empty when there are none", () => {
    const { outlines } = drawOutlines(map, "municipalities", 1000, (id) => id.startsWith("0405"));
    expect(outlines).toHaveLength(6);
    expect(drawOutlines(map, "counties", 1000, () => false)).toEqual({
      width: 1000,
      height: 0,
      outlines: [],
    });
  });
});

describe("colour steps", () => {
  it("contain every count exactly once, whatever the counts are", () => {
    let seed = 7;
    const next = (limit: number) => (seed = (seed * 16807) % 2147483647) % limit;
    for (let run = 0; run < 200; run += 1) {
      const counts = Array.from({ length: next(30) }, () => next(run + 2));
      const steps = toSteps(counts);
      expect(steps.length).toBeLessThanOrEqual(4);
      for (const count of counts) {
        const holding = steps.filter(({ from, to }) => count >= from && count <= to);
        expect(holding).toHaveLength(count === 0 ? 0 : 1);
        expect(findStep(count, steps)).toBe(count === 0 ? 0 : steps.indexOf(holding[0] ?? steps[0]!) + 1);
      }
    }
  });

  it("are finer for small counts", () => {
    expect(toSteps([0, 1, 3, 20])).toEqual([
      { from: 1, to: 2 },
      { from: 3, to: 4 },
      { from: 5, to: 9 },
      { from: 10, to: 20 },
    ]);
    expect(toSteps([0, 0])).toEqual([]);
    expect(toSteps([1])).toEqual([{ from: 1, to: 1 }]);
  });
});

it("a map shows the counted units with their colours", () => {
  const drawing = drawOutlines(map, "counties", 1000);
  const counted = [
    { id: "0406", name: "Toruń", shortName: "Toruń", href: "/powiaty/torun/", count: 20 },
    {
      id: "0401",
      name: "powiat nakielski",
      shortName: "nakielski",
      href: "/powiaty/powiat-nakielski/",
      count: 0,
    },
  ];
  const register = { name: "PRG", url: "https://prg.example/", licence: "CC BY 4.0" };
  const { units, source } = toTerritoryMap(drawing, counted, register);
  expect(units.map(({ id, step }) => [id, step])).toEqual([
    ["0401", 0],
    ["0406", 4],
  ]);
  expect(source).toEqual(register);
});
