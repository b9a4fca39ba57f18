import { keysOf, recordOf } from "#src/core/records.ts";
import { facetNames, type DirectoryDataset, type DirectoryFacet, type DirectoryRow } from "./dataset.ts";

type TextField = Exclude<keyof DirectoryRow, "href" | "isMasked" | "point" | "score" | "terms">;

/** Text fields of a row; each is a column of its own. */
const texts: Record<TextField, true> = {
  id: true,
  name: true,
  summary: true,
  town: true,
  evidence: true,
  asOf: true,
  verifiedOn: true,
  verifiedBy: true,
  sourceYears: true,
  alternatives: true,
  state: true,
  phone: true,
  email: true,
  website: true,
  krs: true,
  nip: true,
  regon: true,
};
const textFields = keysOf(texts);

/** A column: one text per row (0 for none) or, where texts recur, each text once and its index per row. */
export type Column<T extends string = string> = (T | 0)[] | { texts: T[]; rows: number[] };

/** A place: none, the centre of the row's municipality, or a point of its own: latitude, longitude, 1 when approximate. */
export type PackedPoint = 0 | 1 | [lat: number, lon: number, isApproximate: 0 | 1];

/**
 * The directory as sent to the browser: one column per field, and indices of terms in `names`, instead of row
 * objects, which makes it a third as long to read. Fields that no row has are left out.
 */
export type PackedDataset = Pick<DirectoryDataset, "names" | "places"> & {
  size: number;
  /** Addresses of the rows' pages, with `{id}` in the place of the id. */
  href: string;
  fields: { [F in TextField]?: Column<NonNullable<DirectoryRow[F]>> };
  terms: Record<DirectoryFacet, (number | number[])[]>;
  points: PackedPoint[];
  scores: number[];
  masked: number[];
};

function toColumn(values: readonly (string | undefined)[]): Column | undefined {
  const texts = [...new Set(values)].filter((text) => text !== undefined);
  if (texts.length === 0) return undefined;
  if (texts.length > values.length / 2) return values.map((text) => text ?? 0);
  const positions = new Map(texts.map((text, position) => [text, position]));
  return { texts, rows: values.map((text) => (text === undefined ? -1 : (positions.get(text) ?? -1))) };
}

/** Packs a directory for the browser; throws when the address of a page cannot be derived from the id. */
export function packDataset({ rows, names, places }: DirectoryDataset): PackedDataset {
  const href = rows[0] ? rows[0].href.replace(rows[0].id, "{id}") : "";
  const stray = rows.find((row) => row.href !== href.replace("{id}", row.id));
  if (stray) throw new Error(`${stray.href} does not follow from ${href}`);
  const centres = new Map(places.map((place) => [place.id, place]));
  const toPackedPoint = ({ point, terms }: DirectoryRow): PackedPoint => {
    if (!point) return 0;
    const centre = centres.get(terms.municipality[0] ?? "");
    const isCentre = point.isApproximate && point.lat === centre?.lat && point.lon === centre.lon;
    return isCentre ? 1 : [point.lat, point.lon, point.isApproximate ? 1 : 0];
  };
  const packTerms = (facet: DirectoryFacet) => {
    const positions = new Map(Object.keys(names[facet]).map((id, position) => [id, position]));
    return rows.map((row) => {
      const held = row.terms[facet].map((id) => positions.get(id) ?? -1);
      return held.length === 1 ? (held[0] ?? -1) : held;
    });
  };
  return {
    size: rows.length,
    href,
    fields: Object.fromEntries(
      textFields.flatMap((field) => {
        const column = toColumn(rows.map((row) => row[field]));
        return column ? [[field, column]] : [];
      }),
    ),
    terms: recordOf(facetNames, packTerms),
    points: rows.map(toPackedPoint),
    scores: rows.map(({ score }) => score),
    masked: rows.flatMap((row, position) => (row.isMasked ? [position] : [])),
    names,
    places,
  };
}
