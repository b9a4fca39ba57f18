import type { Point } from "./distance.ts";

/** A place to travel to: its point in WGS 84, or the lines of its postal address. */
type Destination = { point?: Point | undefined; address: readonly string[] };

/**
 * The address of OpenStreetMap's directions to a place; to the point where it is known, otherwise to the address as it
 * is written. Undefined when neither is known.
 */
export function toDirections({ point, address }: Destination): string | undefined {
  const to = point ? `${point.lat},${point.lon}` : address.join(", ");
  return to === "" ? undefined : `https://www.openstreetmap.org/directions?to=${encodeURIComponent(to)}`;
}
