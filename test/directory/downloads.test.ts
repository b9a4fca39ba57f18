import { describe, expect, it } from "vitest";
import { csvDialectOf, toCsv, type CsvDialect } from "#src/core/export/csv.ts";
import { toGeoJson } from "#src/directory/geojson.ts";
import { columnNames, toRecord } from "#src/directory/row-records.ts";
import { makeRows, termNames } from "./random-rows.ts";
import { parseCsv } from "#test/support/parse-csv.ts";

const context = {
  names: termNames,
  states: {
    active: "działa",
    suspended: "zawieszony",
    "in-liquidation": "w likwidacji",
    closed: "zamknięty",
  },
  pointKinds: { exact: "miejsce", approximate: "środek gminy" },
  verifications: { register: "rejestr", website: "strona", organisation: "organizacja", visit: "wizyta" },
  toAddress: (href: string) => `https://example.org${href}`,
};
const dialects: CsvDialect[] = [csvDialectOf("pl"), csvDialectOf("en")];

describe("CSV", () => {
  it.each(dialects)("with $separator is read back as it was written", (dialect) => {
    const records = [
      ["nazwa", "uwaga"],
      ['Fundacja „A”, "B"; C', "dwa\r\nwiersze"],
      ["", "żółw"],
      ["x", ","],
    ];
    expect(parseCsv(toCsv(records, dialect).slice(1), dialect.separator)).toEqual(records);
  });

  it("starts with a byte order mark and ends every record with CRLF", () => {
    const text = toCsv([["a"], ["b"]], csvDialectOf("en"));
    expect([...new TextEncoder().encode(text)].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
    expect(text).toBe("\uFEFFa\r\nb\r\n");
  });

  it.each(["=1+1", "+1+1", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1"])(
    "never lets a spreadsheet run %j",
    (text) => {
      expect(parseCsv(toCsv([[text]], csvDialectOf("pl")).slice(1), ";")).toEqual([[`'${text}`]]);
    },
  );

  it("writes numbers with the decimal mark of the language, also negative ones", () => {
    expect(toCsv([[-3.5, undefined, 52]], csvDialectOf("pl"))).toBe("\uFEFF-3,5;;52\r\n");
    expect(toCsv([[-3.5, undefined, 52]], csvDialectOf("en"))).toBe("\uFEFF-3.5,,52\r\n");
  });

  it("has all columns in every row, names instead of ids, and the kind of each point", () => {
    const rows = makeRows(60, 11);
    const records = rows.map((row, index) => toRecord({ row, distance: index / 3 }, context));
    const [header = [], ...read] = parseCsv(
      toCsv([[...columnNames], ...records], csvDialectOf("pl")).slice(1),
      ";",
    );
    expect(read.length).toBe(rows.length);
    const cell = (index: number, name: string) => read[index]?.[header.indexOf(name)];
    rows.forEach((row, index) => {
      expect(cell(index, "id")).toBe(row.id);
      expect(cell(index, "service")).toBe(row.terms.service.map((id) => id.toUpperCase()).join(", "));
      expect(cell(index, "page")).toBe(`https://example.org/podmioty/${row.id}/`);
      expect(cell(index, "latitude")).toBe(row.point ? String(row.point.lat).replace(".", ",") : "");
      const kind = row.point?.isApproximate ? "środek gminy" : "miejsce";
      expect(cell(index, "pointKind")).toBe(row.point ? kind : "");
    });
    expect(cell(1, "distance")).toBe("0,3");
  });
});

describe("GeoJSON", () => {
  const rows = makeRows(80, 12);

  it("puts longitude first, marks approximate places and leaves unknown ones null", () => {
    const { type, features } = toGeoJson(
      rows.map((row) => ({ row })),
      context,
    );
    expect(type).toBe("FeatureCollection");
    rows.forEach(({ id, point }, index) => {
      const feature = features[index];
      expect(feature?.id).toBe(id);
      expect(feature?.geometry).toEqual(
        point ? { type: "Point", coordinates: [point.lon, point.lat] } : null,
      );
      expect(feature?.properties?.["approximate"]).toBe(point ? point.isApproximate : null);
    });
  });

  it("gives no location of an entity that hides its own, not even its municipality's", () => {
    const [row] = makeRows(1, 1);
    const point = { ...{ lat: 53, lon: 18 }, isApproximate: true };
    const [feature] = toGeoJson([{ row: { ...row!, isMasked: true, point } }], context).features;
    expect(feature?.geometry).toBeNull();
  });

  it("is unchanged by JSON, with null for an unknown distance", () => {
    const collection = toGeoJson([{ row: rows[0]!, distance: Infinity }], context);
    expect(JSON.parse(JSON.stringify(collection))).toEqual(collection);
    expect(collection.features[0]?.properties?.["distance"]).toBeNull();
  });
});
