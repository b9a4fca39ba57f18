import {
  facetNames,
  type DirectoryDataset,
  type DirectoryFacet,
  type DirectoryRow,
  type RowTerms,
} from "./dataset.ts";
import type { Column, PackedDataset, PackedPoint } from "./packed-dataset.ts";

const textAt = (column: Column | undefined, row: number): string | undefined =>
  (column && "texts" in column ? column.texts[column.rows[row] ?? -1] : column?.[row]) || undefined;

/** Makes the rows of a directory again, equal to those that were packed; rows with one term share its list. */
export function unpackDataset({
  size,
  href,
  fields,
  points,
  masked,
  names,
  places,
  ...packed
}: PackedDataset) {
  const centres = new Map(places.map((place) => [place.id, place]));
  const ids = Object.fromEntries(
    facetNames.map((facet) => [facet, Object.keys(names[facet]).map((id) => [id])]),
  );
  const idsAt = (facet: DirectoryFacet, row: number): string[] => {
    const held = packed.terms[facet][row] ?? [];
    const known = ids[facet] ?? [];
    return typeof held === "number" ? (known[held] ?? []) : held.flatMap((position) => known[position] ?? []);
  };
  const toPoint = (point: PackedPoint, municipality: string | undefined): DirectoryRow["point"] => {
    if (point === 0) return undefined;
    if (point !== 1) return { lat: point[0], lon: point[1], isApproximate: point[2] === 1 };
    const centre = centres.get(municipality ?? "");
    return centre && { lat: centre.lat, lon: centre.lon, isApproximate: true };
  };
  const rows = Array.from({ length: size }, (_, row): DirectoryRow => {
    const id = textAt(fields.id, row) ?? "";
    const terms = Object.fromEntries(facetNames.map((facet) => [facet, idsAt(facet, row)])) as RowTerms;
    return {
      id,
      href: href.replace("{id}", id),
      name: textAt(fields.name, row) ?? "",
      summary: textAt(fields.summary, row) ?? "",
      town: textAt(fields.town, row),
      verifiedOn: textAt(fields.verifiedOn, row) ?? "",
      state: textAt(fields.state, row) as DirectoryRow["state"],
      phone: textAt(fields.phone, row),
      email: textAt(fields.email, row),
      website: textAt(fields.website, row),
      krs: textAt(fields.krs, row),
      nip: textAt(fields.nip, row),
      regon: textAt(fields.regon, row),
      point: toPoint(points[row] ?? 0, terms.municipality[0]),
      terms,
    };
  });
  for (const row of masked) if (rows[row]) rows[row].isMasked = true;
  return { rows, names, places } satisfies DirectoryDataset;
}
