import { Fault } from "#src/commands/fault.ts";
import { fetchText, NetworkError, type FetchLimits } from "#src/core/network/fetch-text.ts";
import { CODE_FIELD, readFeatures, type BoundaryFeature } from "./read-features.ts";

/** Municipalities in the PRG service of GUGiK (WFS 2.0.0). */
const LAYER = "ms:A03_Granice_gmin";
const PAGE = 100;
const GEOJSON = /application\/(?:geo\+)?json[^<"]*/i;

/** What a service may cost: one answer, and all of them. */
export type ServiceLimits = FetchLimits & { pages: number; allBytes: number; allSeconds: number };

const MIB = 1024 ** 2;

/** A voivodeship has at most 314 municipalities, the country 2,500; a detailed one takes some 100 kB. */
export const SERVICE_LIMITS: ServiceLimits = {
  bytes: 64 * MIB,
  seconds: 120,
  types: /^(?:(?:application|text)\/(?:[\w.-]+\+)?(?:json|xml|gml)|text\/plain)$/i,
  pages: 40,
  allBytes: 256 * MIB,
  allSeconds: 600,
};

/**
 * Downloads the boundaries of all municipalities whose TERYT code starts with `voivodeship`, page by page, as
 * GeoJSON where the service offers it and as GML otherwise. Throws a `Fault`, also when the service exceeds the limits.
 */
export async function fetchBoundaries(
  service: string,
  voivodeship: string,
  limits: ServiceLimits = SERVICE_LIMITS,
): Promise<BoundaryFeature[]> {
  const ask = makeReader(limits);
  const capabilities = await ask(toUrl(service, { REQUEST: "GetCapabilities" }));
  const format = GEOJSON.exec(capabilities)?.[0].trim();
  const found = new Map<string, BoundaryFeature>();
  for (let number = 0; ; number += 1) {
    const url = toUrl(service, {
      REQUEST: "GetFeature",
      TYPENAMES: LAYER,
      SRSNAME: "EPSG:4326",
      COUNT: String(PAGE),
      STARTINDEX: String(number * PAGE),
      FILTER: toFilter(voivodeship),
      ...(format && { OUTPUTFORMAT: format }),
    });
    if (number >= limits.pages) throw new Fault("pages", { url: url.href, limit: limits.pages });
    const { features, count } = readFeatures(await ask(url), url.href);
    const fresh = features.filter(({ code }) => code.startsWith(voivodeship) && !found.has(code));
    for (const feature of fresh) found.set(feature.code, feature);
    if (count < PAGE || fresh.length === 0) break;
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

/** Reads answers of a service within the limits of one and of all. */
function makeReader({ bytes, seconds, types, allBytes, allSeconds }: ServiceLimits) {
  let taken = 0;
  const end = performance.now() + allSeconds * 1000;
  return async (url: URL): Promise<string> => {
    const left = Math.max(1, Math.round((end - performance.now()) / 1000));
    const own = { types, bytes: Math.min(bytes, allBytes - taken), seconds: Math.min(seconds, left) };
    const text = await fetchText(url, own).catch((error: unknown) => {
      if (!(error instanceof NetworkError)) throw error;
      const { id, ...values } = error.fault;
      throw new Fault(id, { ...values, url: url.href });
    });
    taken += Buffer.byteLength(text);
    return text;
  };
}
