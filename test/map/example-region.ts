import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { simplifyBoundaries } from "#src/collections/boundaries/import/simplify-boundaries.ts";
import { square } from "#test/support/squares.ts";

type Unit = { id: string; level: string; parent: string; centre: { lat: number; lon: number } };

/** The centres of all municipalities of the reference region. */
export const regionCentres = (
  parse(
    readFileSync(join(import.meta.dirname, "../fixtures/region/vocabularies/territory.yaml"), "utf8"),
  ) as Unit[]
)
  .filter(({ level }) => level === "municipality")
  .map(({ id, parent, centre }) => ({ id, county: parent, ...centre }));

const SIDE = [0, 1, 2, 3, 4, 5];

/**
 * Boundaries of six counties beside each other, from 0401 in the west to 0406; each has six square municipalities, from
 * 04..011 in the south to 04..061.
 */
export const exampleTopology = simplifyBoundaries(
  SIDE.flatMap((column) =>
    SIDE.map((row) => square(`040${column + 1}0${row + 1}1`, 18 + column / 10, 52.6 + row / 10)),
  ),
);
