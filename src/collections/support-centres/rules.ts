import type { SubregionFile } from "#src/collections/subregions/schema.ts";
import { findCommon, getSpan, listGaps, listOverlaps, type Service, type Stretch } from "./coverage.ts";
import type { Content, Entry, Rule } from "#src/collections/content.ts";
import { problemAt } from "#src/collections/content.ts";
import type { Problem } from "#src/check/problems.ts";

type Placed = Service & { index: number; centre: Content["entries"]["support-centres"][number] };

const LAST_DAY = "9999-12-31";

/**
 * While the region describes any support centre, each county is served by exactly one on each day. A subregion may
 * state a period in which its centre is not known; then no centre may serve it in that period.
 */
const checkSupport: Rule = (content) => {
  const services = listServices(content);
  return [
    ...checkAreas(content),
    ...checkOverlaps(content, services),
    ...checkGaps(content, services),
    ...checkNotKnown(content, services),
  ];
};

/** The rules of support centres. */
export const rules: readonly Rule[] = [checkSupport];

const listCounties = (subregion: Entry<SubregionFile> | undefined) =>
  (subregion?.data.counties ?? []).map(({ id }) => id);

function listServices(content: Content): Placed[] {
  return content.entries["support-centres"].flatMap((centre) =>
    (centre.data.periods ?? []).map(({ from, to, counties, subregion }, index) => {
      const whole = content.entries.subregions.find(({ id }) => id === subregion?.id);
      return { from, to, counties: counties?.map(({ id }) => id) ?? listCounties(whole), index, centre };
    }),
  );
}

/** The area of a period is either a whole subregion or a list of counties. */
const checkAreas = (content: Content): Problem[] =>
  content.entries["support-centres"].flatMap((centre) =>
    (centre.data.periods ?? []).flatMap(({ subregion, counties }, index) =>
      (subregion === undefined) === (counties === undefined)
        ? [problemAt(centre, "support-area-one", ["periods", index], {})]
        : [],
    ),
  );

const formatDays = ({ from, to }: Stretch) => `${from} – ${to}`;

const nameCounties = (content: Content, codes: readonly string[]) =>
  codes.map((code) => content.entries.territory.find(({ id }) => id === code)?.data.name ?? code).join(", ");

function checkOverlaps(content: Content, services: readonly Placed[]): Problem[] {
  return listOverlaps(services).flatMap(({ first, second, counties, ...days }) => {
    const [earlier, later] = [services[first], services[second]];
    if (!earlier || !later) return [];
    const values = {
      counties: nameCounties(content, counties),
      days: formatDays(days),
      other: earlier.centre.file,
    };
    return [problemAt(later.centre, "support-overlap", ["periods", later.index], values)];
  });
}

const isNotKnownIn = (county: string, counties: readonly { id: string }[] | undefined) =>
  counties === undefined || counties.some(({ id }) => id === county);

/** Counties of one subregion that are not served on the same days are one problem. */
function checkGaps(content: Content, services: readonly Placed[]): Problem[] {
  const { subregions, territory } = content.entries;
  const span = getSpan(services);
  const isRefused = content.entries["support-centres"].some(({ refused }) => refused.has("periods"));
  if (!span || isRefused) return [];
  const gaps = new Map<
    string,
    { subregion: Entry<SubregionFile> | undefined; days: Stretch; counties: string[] }
  >();
  for (const { id: county, data } of territory) {
    if (data.level !== "county") continue;
    const subregion = subregions.find((entry) => listCounties(entry).includes(county));
    const said = (subregion?.data.notKnown ?? [])
      .filter(({ counties }) => isNotKnownIn(county, counties))
      .map(({ from, to = LAST_DAY }) => ({ from, to }));
    const served = services.filter(({ counties }) => counties.includes(county));
    for (const days of listGaps(span, [...served, ...said])) {
      const key = `${subregion?.id} ${formatDays(days)}`;
      const gap = gaps.get(key) ?? { subregion, days, counties: [] };
      gaps.set(key, { ...gap, counties: [...gap.counties, county] });
    }
  }
  return [...gaps.values()].flatMap(({ subregion, days, counties }) => {
    const values = { counties: nameCounties(content, counties), days: formatDays(days) };
    const place = subregion ?? services[0]?.centre;
    return place ? [problemAt(place, "support-gap", [subregion ? "counties" : "periods"], values)] : [];
  });
}

function checkNotKnown(content: Content, services: readonly Placed[]): Problem[] {
  return content.entries.subregions.flatMap((subregion) =>
    (subregion.data.notKnown ?? []).flatMap(({ from, to = LAST_DAY, counties }, index) => {
      const claimed = counties?.map(({ id }) => id) ?? listCounties(subregion);
      const known = services.find(
        (service) =>
          findCommon(service, { from, to }) && service.counties.some((county) => claimed.includes(county)),
      );
      if (!known) return [];
      const values = { other: known.centre.file, days: formatDays(known) };
      return [problemAt(subregion, "support-known", ["notKnown", index], values)];
    }),
  );
}
