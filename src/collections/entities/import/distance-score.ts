import { isFields, type Fields } from "#src/core/integrity/records.ts";
import { distanceInKm, type Point } from "#src/core/places/distance.ts";
import { scoreLikeness, type Likeness } from "../likeness.ts";

/** Where an organisation is: its own point, or where around its municipality lies. */
export type Placed = { point?: Point | undefined; around?: Point | undefined };

/** At the same building, so that the town need not be known. */
const HERE_KM = 0.15;
/** Farther than this from each other two points are of two places, unless one is wrong: a person looks at both. */
const APART_KM = 2;
/** Farther than this from the centre of a municipality there is another one. */
const ELSEWHERE_KM = 25;
const LESS = { apart: 0.2, elsewhere: 0.3 };

/** The point of fields in the form of front matter. */
export function readPoint({ point }: Fields): Point | undefined {
  if (!isFields(point)) return undefined;
  const { lat, lon } = point;
  return typeof lat === "number" && typeof lon === "number" ? { lat, lon } : undefined;
}

/** How alike two organisations are by name, town and street (`scoreLikeness`), and by distance where points are known. */
export function scoreWithDistance(
  wanted: Likeness & Placed,
  known: Likeness & Placed,
): { score: number; metres?: number } {
  const km = wanted.point && known.point && distanceInKm(wanted.point, known.point);
  if (km === undefined)
    return { score: lower(scoreLikeness(wanted, known), isElsewhere(wanted, known), "elsewhere") };
  const isHere = km <= HERE_KM && (wanted.town === "" || known.town === "");
  const score = scoreLikeness(isHere ? { ...wanted, town: known.town } : wanted, known);
  return { score: lower(score, km > APART_KM, "apart"), metres: Math.round(km * 1000) };
}

const isElsewhere = ({ point }: Placed, { around }: Placed): boolean =>
  point !== undefined && around !== undefined && distanceInKm(point, around) > ELSEWHERE_KM;

const lower = (score: number, isLower: boolean, by: keyof typeof LESS): number =>
  isLower ? Math.max(0, Math.round((score - LESS[by]) * 100) / 100) : score;
