import { isFields } from "#src/core/integrity/records.ts";
import type { Point } from "#src/core/places/distance.ts";

type Box = { west: number; south: number; east: number; north: number };

const NOWHERE: Box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };

/**
 * The centre of the box around coordinates (RFC 7946: longitude first), as Overpass gives for ways and relations;
 * undefined where there are none, or where one is no number of degrees.
 */
export function findCentre(coordinates: unknown): Point | undefined {
  const box = grow(NOWHERE, coordinates);
  if (!box || box.west > box.east) return undefined;
  const { west, south, east, north } = box;
  if (west < -180 || east > 180 || south < -90 || north > 90) return undefined;
  return { lat: round((south + north) / 2), lon: round((west + east) / 2) };
}

/** Seven digits are a centimetre, and OpenStreetMap has no more. */
const round = (degrees: number) => Math.round(degrees * 1e7) / 1e7;

function grow(box: Box | undefined, part: unknown): Box | undefined {
  if (isFields(part)) return grow(box, part["coordinates"] ?? part["geometries"]);
  if (!box || !Array.isArray(part)) return undefined;
  const [lon, lat] = part as unknown[];
  if (typeof lon !== "number" && typeof lat !== "number")
    return (part as unknown[]).reduce<Box | undefined>(grow, box);
  if (!Number.isFinite(lon) || !Number.isFinite(lat)) return undefined;
  const [x, y] = [Number(lon), Number(lat)];
  return {
    west: Math.min(box.west, x),
    south: Math.min(box.south, y),
    east: Math.max(box.east, x),
    north: Math.max(box.north, y),
  };
}
