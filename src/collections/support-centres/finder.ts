import type { Link } from "#src/core/links/link.ts";
import { toAreaLetter, toAreaStep } from "#src/map/area-map.ts";
import type { ServingCentre } from "./model.ts";

/** A municipality to choose: `label` begins with its name, `name` with its type. */
export type FinderMunicipality = Link & { id: string; label: string };

/** A county with its current centre, or the region's statement on why it is not known. */
export type FinderCounty = Link & {
  id: string;
  shortName: string;
  serving: ServingCentre[];
  notKnown: string | undefined;
  municipalities: FinderMunicipality[];
};

/** A centre that serves counties now, with its number, letter and colour on the map. */
export type Area = Link & { area: number; letter: string; step: number; counties: Link[] };

/** The areas of the current centres in the order of their links, and the counties without a known centre. */
export function toAreas(centres: readonly Link[], counties: readonly FinderCounty[]) {
  const areas = centres
    .map(({ name, href }) => ({
      name,
      href,
      counties: counties.filter(({ serving }) => serving.some((centre) => centre.href === href)),
    }))
    .filter((area) => area.counties.length > 0)
    .map(({ counties: served, ...link }, index): Area => {
      const area = index + 1;
      return {
        ...link,
        area,
        letter: toAreaLetter(area),
        step: toAreaStep(area),
        counties: served.map(toLink),
      };
    });
  return { areas, unserved: counties.filter(({ serving }) => serving.length === 0).map(toLink) };
}

const toLink = ({ name, href }: Link): Link => ({ name, href });

/** The number of the area that a county is in, 0 for none. */
export const findArea = (areas: readonly Area[], { serving }: FinderCounty): number =>
  areas.find(({ href }) => serving.some((centre) => centre.href === href))?.area ?? 0;
