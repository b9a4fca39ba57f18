import {
  facetNames,
  type DirectoryDataset,
  type DirectoryFacet,
  type DirectoryRow,
  type Place,
  type RowTerms,
} from "./dataset.ts";
import { recordOf } from "#src/core/records.ts";
import type { Column, PackedDataset, PackedPoint } from "./packed-dataset.ts";

const textAt = <T extends string>(column: Column<T> | undefined, row: number): T | undefined =>
  (column && "texts" in column ? column.texts[column.rows[row] ?? -1] : column?.[row]) || undefined;

/** Makes the rows of a directory again, equal to those that were packed; rows with one term share its list. */
export function unpackDataset(packed: PackedDataset): DirectoryDataset {
  const { size, href, fields, points, scores, masked, names, places } = packed;
  const centres = new Map(places.map((place) => [place.id, place]));
  const termsAt = toTermReader(packed);
  const rows = Array.from({ length: size }, (_, row): DirectoryRow => {
    const id = textAt(fields.id, row) ?? "";
    const terms = termsAt(row);
    return {
      id,
      href: href.replace("{id}", id),
      name: textAt(fields.name, row) ?? "",
      summary: textAt(fields.summary, row) ?? "",
      town: textAt(fields.town, row),
      evidence: textAt(fields.evidence, row) ?? "",
      asOf: textAt(fields.asOf, row),
      verifiedOn: textAt(fields.verifiedOn, row),
      verifiedBy: textAt(fields.verifiedBy, row),
      sourceYears: textAt(fields.sourceYears, row),
      alternatives: textAt(fields.alternatives, row),
      score: scores[row] ?? 0,
      state: textAt(fields.state, row) ?? "active",
      phone: textAt(fields.phone, row),
      email: textAt(fields.email, row),
      website: textAt(fields.website, row),
      krs: textAt(fields.krs, row),
      nip: textAt(fields.nip, row),
      regon: textAt(fields.regon, row),
      point: toPoint(points[row] ?? 0, centres.get(terms.municipality[0] ?? "")),
      terms,
    };
  });
  for (const row of masked) if (rows[row]) rows[row].isMasked = true;
  return { rows, names, places };
}

/** Reads the terms of a row; lists of one term are made once, and rows share them. */
function toTermReader({ names, terms }: PackedDataset): (row: number) => RowTerms {
  const ids = recordOf(facetNames, (facet) => Object.keys(names[facet]).map((id) => [id]));
  const idsAt = (facet: DirectoryFacet, row: number): string[] => {
    const held = terms[facet][row] ?? [];
    if (typeof held === "number") return ids[facet][held] ?? [];
    return held.flatMap((position) => ids[facet][position] ?? []);
  };
  return (row) => recordOf(facetNames, (facet) => idsAt(facet, row));
}

function toPoint(point: PackedPoint, centre: Place | undefined): DirectoryRow["point"] {
  if (point === 0) return undefined;
  if (point !== 1) return { lat: point[0], lon: point[1], isApproximate: point[2] === 1 };
  return centre && { lat: centre.lat, lon: centre.lon, isApproximate: true };
}
