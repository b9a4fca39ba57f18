import fc from "fast-check";
import { expect, it } from "vitest";
import { chordInKm, distanceInKm, toUnitVector } from "#src/core/places/distance.ts";

const POINT = fc.record({
  lat: fc.double({ min: -80, max: 80, noNaN: true }),
  lon: fc.double({ min: -179, max: 179, noNaN: true }),
});

it("Toruń and Bydgoszcz are 40 kilometres apart", () => {
  const distance = distanceInKm({ lat: 53.022, lon: 18.618 }, { lat: 53.131, lon: 18.053 });
  expect(distance).toBeCloseTo(39.7, 0);
});

it("a quarter of the equator is a quarter of the circumference", () => {
  expect(distanceInKm({ lat: 0, lon: 0 }, { lat: 0, lon: 90 })).toBeCloseTo((Math.PI * 6371) / 2, 6);
});

it("the chord between unit vectors gives the same distance", () => {
  fc.assert(
    fc.property(POINT, POINT, (a, b) => {
      const [from, to] = [toUnitVector(a), toUnitVector(b)];
      const chord = Math.hypot(...from.map((part, axis) => part - (to[axis] ?? 0)));
      expect(chordInKm(Math.min(2, chord))).toBeCloseTo(distanceInKm(a, b), 2);
    }),
  );
});
