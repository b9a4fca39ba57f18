import { Fault } from "#src/commands/fault.ts";
import { CODE_FIELD, readFeatures, type BoundaryFeature } from "./read-features.ts";

/** Municipalities in the PRG service of GUGiK (WFS 2.0.0). */
const LAYER = "ms:A03_Granice_gmin";
const PAGE = 100;
const GEOJSON = /application\/(?:geo\+)?json[^<"]*/i;

/**
 * Downloads the boundaries of all municipalities whose TERYT code starts with `voivodeship`, page by page, as
 * GeoJSON where the service offers it and as GML otherwise. Throws a `Fault`.
 */
export async function fetchBoundaries(service: string, voivodeship: string): Promise<BoundaryFeature[]> {
  const capabilities = await fetchText(toUrl(service, { REQUEST: "GetCapabilities" }));
  const format = GEOJSON.exec(capabilities)?.[0].trim();
  const found = new Map<string, BoundaryFeature>();
  for (let start = 0; ; start += PAGE) {
    const url = toUrl(service, {
      REQUEST: "GetFeature",
      TYPENAMES: LAYER,
      SRSNAME: "EPSG:4326",
      COUNT: String(PAGE),
      STARTINDEX: String(start),
      FILTER: toFilter(voivodeship),
      ...(format && { OUTPUTFORMAT: format }),
    });
    const page = readFeatures(await fetchText(url), url.href);
    const fresh = page.filter(({ code }) => code.startsWith(voivodeship) && !found.has(code));
    for (const feature of fresh) found.set(feature.code, feature);
    if (page.length < PAGE || fresh.length === 0) break;
  }
  if (found.size === 0) throw new Fault("empty", { url: service, voivodeship });
  return [...found.values()].toSorted((a, b) => a.code.localeCompare(b.code));
}

function toUrl(service: string, parameters: Record<string, string>): URL {
  const url = new URL(service);
  for (const [name, value] of Object.entries({ SERVICE: "WFS", VERSION: "2.0.0", ...parameters }))
    url.searchParams.set(name, value);
  return url;
}

/** Selects codes that start with the voivodeship's (Filter Encoding 2.0). */
const toFilter = (voivodeship: string) =>
  `<fes:Filter xmlns:fes="http://www.opengis.net/fes/2.0"><fes:PropertyIsLike wildCard="*" singleChar="." escapeChar="!"><fes:ValueReference>${CODE_FIELD}</fes:ValueReference><fes:Literal>${voivodeship}*</fes:Literal></fes:PropertyIsLike></fes:Filter>`;

async function fetchText(url: URL): Promise<string> {
  const response = await fetch(url, { signal: AbortSignal.timeout(300_000) }).catch((error: unknown) => {
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    throw new Fault("network", {
      url: url.href,
      reason: cause instanceof Error ? cause.message : String(cause),
    });
  });
  if (!response.ok) throw new Fault("status", { url: url.href, status: response.status });
  return response.text();
}
