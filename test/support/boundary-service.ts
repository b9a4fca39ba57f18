import { createServer, type ServerResponse } from "node:http";
import type { MultiPolygon } from "geojson";

/** A municipality that the service knows. */
export type ServedUnit = { code: string; geometry: MultiPolygon };

/** How the service behaves: what it offers, and what it answers instead. */
export type ServiceHabits = {
  format: "json" | "gml";
  answer?: { status?: number; body: string; headers?: Record<string, string> };
  /** Answers in any other way; `start` is the first unit that is asked for. */
  behave?: (response: ServerResponse, start: number) => unknown;
};

const layer = "ms:A03_Granice_gmin";

const toGeoJson = (units: ServedUnit[]) =>
  JSON.stringify({
    type: "FeatureCollection",
    features: units.map(({ code, geometry }) => ({
      type: "Feature",
      properties: { JPT_KOD_JE: code, JPT_NAZWA_: "gmina" },
      geometry,
    })),
  });

/** GML 3.2 with the latitude first, as MapServer writes EPSG:4326. */
const toGml = (units: ServedUnit[]) => {
  const ring = (points: number[][], element: string) =>
    `<gml:${element}><gml:LinearRing><gml:posList srsDimension="2">${points.map(([lon, lat]) => `${lat} ${lon}`).join(" ")}</gml:posList></gml:LinearRing></gml:${element}>`;
  const polygon = ([outer = [], ...holes]: number[][][]) =>
    `<gml:surfaceMember><gml:Polygon>${ring(outer, "exterior")}${holes.map((hole) => ring(hole, "interior")).join("")}</gml:Polygon></gml:surfaceMember>`;
  const members = units.map(
    ({ code, geometry }) =>
      `<wfs:member><ms:A03_Granice_gmin><ms:msGeometry><gml:MultiSurface srsName="urn:ogc:def:crs:EPSG::4326">${geometry.coordinates.map(polygon).join("")}</gml:MultiSurface></ms:msGeometry><ms:JPT_KOD_JE>${code}</ms:JPT_KOD_JE></ms:A03_Granice_gmin></wfs:member>`,
  );
  return `<?xml version="1.0"?><wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs/2.0" xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:ms="http://mapserver.gis.umn.edu/mapserver">${members.join("")}</wfs:FeatureCollection>`;
};

/** A WFS 2.0.0 of boundaries on a free port of localhost; `requests` holds the queries of GetFeature. */
export async function serveBoundaries(units: ServedUnit[], { format, answer, behave }: ServiceHabits) {
  const requests: URLSearchParams[] = [];
  const formats = { json: "application/json; subtype=geojson", gml: "application/gml+xml; version=3.2" };
  const server = createServer((request, response) => {
    const query = new URL(request.url ?? "/", "http://localhost").searchParams;
    if (query.get("REQUEST") === "GetCapabilities")
      return response.end(`<wfs:WFS_Capabilities><Value>${formats[format]}</Value></wfs:WFS_Capabilities>`);
    requests.push(query);
    if (behave) return behave(response, Number(query.get("STARTINDEX")));
    if (answer) return response.writeHead(answer.status ?? 200, answer.headers).end(answer.body);
    const prefix = /Literal>(\d+)\*</.exec(query.get("FILTER") ?? "")?.[1] ?? "none";
    const known = query.get("TYPENAMES") === layer ? units.filter(({ code }) => code.startsWith(prefix)) : [];
    const start = Number(query.get("STARTINDEX"));
    const page = known.slice(start, start + Number(query.get("COUNT")));
    return response.end(query.get("OUTPUTFORMAT") === formats.json ? toGeoJson(page) : toGml(page));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${port}/wfs`, requests, close };
}
