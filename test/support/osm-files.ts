import { readChoices } from "#src/collections/entities/import/choices.ts";
import { readOsm } from "#src/collections/entities/import/osm/import-osm.ts";
import { entity, makeContent, TODAY } from "./content-folder.ts";
import { writeTable } from "./make-sheet.ts";

/** A node of Jeziorno, with tags of an office of an organisation. */
export const node = (id: number, tags: Record<string, string>, more: object = {}) => ({
  type: "node",
  id,
  lat: 53.7801,
  lon: 20.4905,
  version: 4,
  timestamp: "2026-03-02T10:11:12Z",
  tags: { office: "foundation", ...tags },
  ...more,
});

/** An answer of Overpass with elements. */
export const overpass = (elements: readonly object[], more: object = {}): string =>
  JSON.stringify({
    version: 0.6,
    generator: "Overpass API",
    osm3s: { timestamp_osm_base: "2026-11-20T05:00:00Z" },
    elements,
    ...more,
  });

/** A collection of GeoJSON with features. */
export const collection = (...features: object[]): string =>
  JSON.stringify({ type: "FeatureCollection", features });

/** A feature at a point of Jeziorno. */
export const feature = (properties: object, more: object = {}) => ({
  type: "Feature",
  properties: { office: "ngo", name: "Fundacja Łąka", ...properties },
  geometry: { type: "Point", coordinates: [20.4905, 53.7801] },
  ...more,
});

/** An organisation of Jeziorno whose place is known. */
export const meadow = {
  "entities/laka.md": entity({
    name: "Fundacja Łąka",
    address: { town: "Jeziorno", municipality: "9861011" },
    point: { lat: 53.78, lon: 20.49 },
  }),
};

/** Leads of the text of a file for a content folder with these files in it. */
export const readLeads = (
  text: string | Uint8Array,
  files: Record<string, string> = meadow,
  match?: string,
) =>
  readOsm(makeContent(files), writeTable("osm.json", text), readChoices({ match }), {
    language: "en",
    today: TODAY,
  });
