import type { Rule } from "#src/collections/content.ts";
import { problemAt } from "#src/collections/content.ts";
import { distanceInKm } from "#src/core/places/distance.ts";
import { listEntriesWith } from "../entries-with.ts";

const FAR_KM = 40;

/** A point far from the municipality of its address most often has a wrong digit or swapped coordinates. */
export const checkPoints: Rule = (content) => {
  const centres = new Map(content.entries.territory.map(({ id, data }) => [id, data]));
  return listEntriesWith(content, "point").flatMap((entry) => {
    const { point, address } = entry.data;
    const municipality = centres.get(address?.municipality.id ?? "");
    if (!point || !municipality?.centre) return [];
    const distance = Math.round(distanceInKm(point, municipality.centre));
    if (distance <= FAR_KM) return [];
    const values = { distance, municipality: municipality.name, written: `${point.lat}, ${point.lon}` };
    return [problemAt(entry, "point-far-from-municipality", ["point"], values)];
  });
};
