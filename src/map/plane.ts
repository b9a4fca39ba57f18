/** A point in WGS 84. */
export type GeoPoint = { lat: number; lon: number };

/** A point on a plane, in kilometres east and north of an origin. */
export type PlanePoint = [x: number, y: number];

const KM_PER_DEGREE = 111.2;

/** Points of a region on a plane; a region is small enough for one scale, that of its mean latitude. */
export function toPlane(points: readonly GeoPoint[]): PlanePoint[] {
  const middle = points.reduce((sum, { lat }) => sum + lat, 0) / Math.max(1, points.length);
  const east = KM_PER_DEGREE * Math.cos((middle * Math.PI) / 180);
  return points.map(({ lat, lon }) => [lon * east, lat * KM_PER_DEGREE]);
}
