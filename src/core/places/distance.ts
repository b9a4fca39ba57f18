/** A place on the Earth in degrees of WGS 84. */
export type Point = { lat: number; lon: number };

/** The mean radius of the Earth (IUGG), rounded to whole kilometres. */
const EARTH_RADIUS_KM = 6371;

const toRadians = (degrees: number) => (degrees * Math.PI) / 180;

/** Great-circle distance of two points, in kilometres (haversine on a sphere). */
export function distanceInKm(a: Point, b: Point): number {
  const half = (from: number, to: number) => Math.sin(toRadians(to - from) / 2) ** 2;
  const square =
    half(a.lat, b.lat) + Math.cos(toRadians(a.lat)) * Math.cos(toRadians(b.lat)) * half(a.lon, b.lon);
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(square));
}

/** A point as a unit vector from the centre of the Earth, which makes many distances from it cheap to compute. */
export function toUnitVector({ lat, lon }: Point): [x: number, y: number, z: number] {
  const [phi, lambda] = [toRadians(lat), toRadians(lon)];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

/** Great-circle kilometres between two points whose unit vectors are `chord` apart. */
export const chordInKm = (chord: number): number => 2 * EARTH_RADIUS_KM * Math.asin(chord / 2);
