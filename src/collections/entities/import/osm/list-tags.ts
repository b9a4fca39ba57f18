import { isFields, type Fields } from "#src/core/integrity/records.ts";

/** The tags of an object: `office=ngo` is `{ office: "ngo" }`. */
export type Tags = Readonly<Record<string, string>>;

/** Offices of organisations (https://wiki.openstreetmap.org/wiki/Key:office). */
const OFFICES = new Set(["ngo", "association", "foundation", "charity", "cooperative"]);
/** Places that organisations of the social economy run (https://wiki.openstreetmap.org/wiki/Key:amenity). */
const AMENITIES = new Set(["social_facility", "social_centre", "community_centre"]);

/** Whether an object may be an organisation of the directory or one of its units. */
export const isWanted = ({ office, amenity, social_facility: facility, shop }: Tags): boolean =>
  OFFICES.has(office ?? "") ||
  AMENITIES.has(amenity ?? "") ||
  (facility !== undefined && facility !== "no") ||
  shop === "charity";

/** `"office"=>"ngo","phone"=>"1"`: how GDAL writes tags that have no column of their own. */
const PAIR = /"((?:[^"\\]|\\.)*)"=>"((?:[^"\\]|\\.)*)"/g;
const unescape = (text: string) => text.replaceAll(/\\(.)/g, "$1");

function readOthers(others: unknown): Fields {
  if (isFields(others)) return others;
  if (typeof others !== "string") return {};
  return Object.fromEntries(
    [...others.matchAll(PAIR)].map(([, key = "", value = ""]) => [unescape(key), unescape(value)]),
  );
}

/** The tags among the properties of a feature, or of an element: texts, and what programs put together in one property. */
export function listTags(properties: Fields): Tags {
  const all = { ...properties, ...readOthers(properties["tags"]), ...readOthers(properties["other_tags"]) };
  const isTag = (key: string) => !key.startsWith("@") && !/^(?:osm_\w+|tags|other_tags|meta)$/.test(key);
  return Object.fromEntries(
    Object.entries(all).flatMap(([key, value]) =>
      isTag(key) && typeof value === "string" && value.trim() !== ""
        ? [[key, value.normalize("NFC").trim()]]
        : [],
    ),
  );
}
