import type { Position } from "geojson";
import type { ServedUnit } from "./boundary-service.ts";

/** A municipality a tenth of a degree wide, with its lower left corner at a place; neighbours share their border. */
export function square(code: string, lon: number, lat: number): ServedUnit {
  const side = (from: Position, [dx = 0, dy = 0]: Position) =>
    Array.from({ length: 20 }, (_, index) => [
      Number(((from[0] ?? 0) + (dx * index) / 20).toFixed(6)),
      Number(((from[1] ?? 0) + (dy * index) / 20).toFixed(6)),
    ]);
  const ring = [
    ...side([lon, lat], [0, 0.1]),
    ...side([lon, lat + 0.1], [0.1, 0]),
    ...side([lon + 0.1, lat + 0.1], [0, -0.1]),
    ...side([lon + 0.1, lat], [-0.1, 0]),
  ];
  return { code, geometry: { type: "MultiPolygon", coordinates: [[[...ring, ring[0] ?? []]]] } };
}

/** The municipalities of the small valid region, one of them under a former code, and one of another region. */
export const exampleUnits: ServedUnit[] = [
  square("9801011", 20.4, 53.7),
  square("9801022", 20.5, 53.7),
  square("9861011", 20.6, 53.7),
  square("0401011", 18.7, 52.8),
];
