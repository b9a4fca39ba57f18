/** A point in WGS 84. */
export type GeoPoint = { lat: number; lon: number };

/** A point on a plane, in kilometres east and north of an origin. */
export type PlanePoint = [x: number, y: number];

const KM_PER_DEGREE = 111.2;

/** Kilometres of a degree of longitude and of latitude round the mean latitude of some points. */
export function toPlaneScale(points: readonly GeoPoint[]): PlanePoint {
  const middle = points.reduce((sum, { lat }) => sum + lat, 0) / Math.max(1, points.length);
  return [KM_PER_DEGREE * Math.cos((middle * Math.PI) / 180), KM_PER_DEGREE];
}

/** Points of a region on a plane; a region is small enough for one scale. */
export function toPlane(points: readonly GeoPoint[]): PlanePoint[] {
  const [east, north] = toPlaneScale(points);
  return points.map(({ lat, lon }) => [lon * east, lat * north]);
}
