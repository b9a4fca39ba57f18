import { toEvidence, toFreshness } from "./evidence.ts";
import type { EntityFile } from "./schema.ts";
import { toFirstDay } from "#src/core/time/calendar-days.ts";
import { countDays } from "#src/core/time/day-count.ts";

/** What is judged: the fields of an entry as far as they are known, and its text. */
export type Judged = { file: Partial<EntityFile>; body: string };

/** The day of judgement (`YYYY-MM-DD`), and after how many days the portal takes facts for old. */
export type JudgementDay = { today: string; staleAfterDays: number };

/** Parts of the score. */
export const scoreParts = [
  "contact",
  "identifiers",
  "place",
  "services",
  "accessibility",
  "text",
  "age",
] as const;
export type ScorePart = (typeof scoreParts)[number];

type Criterion = {
  part: ScorePart;
  /** Points of a hundred. */
  weight: number;
  /** Whether one telephone call to the organisation can answer it. */
  isAnsweredByCall: boolean;
  /** How much of it the entry has, from 0 to 1. */
  measure: (judged: Judged, day: JudgementDay) => number | boolean;
};

/** A text shorter than this says hardly more than the summary. */
const TELLING_TEXT = 300;
const THREE_YEARS = 3 * 365;

/**
 * What a complete entry has, and how many points of a hundred each thing is worth: what a visitor needs first (how to
 * reach the organisation, where it is, whether the facts are recent) weighs most.
 */
const criteria = {
  phone: toCriterion("contact", 10, true, ({ file }) => !!file.contacts?.some(({ phone }) => phone)),
  email: toCriterion("contact", 8, true, ({ file }) => !!file.contacts?.some(({ email }) => email)),
  website: toCriterion("contact", 7, true, ({ file }) => !!file.website || !!file.socialProfiles?.length),
  number: toCriterion("identifiers", 10, false, ({ file }) => hasNumber(file)),
  town: toCriterion("place", 4, true, ({ file }) => !!file.address),
  street: toCriterion("place", 6, true, ({ file }) => !!file.address?.street || !!file.maskExactLocation),
  point: toCriterion("place", 4, false, ({ file }) => !!file.point || !!file.maskExactLocation),
  openingHours: toCriterion("place", 6, true, ({ file }) => !!file.openingHours),
  services: toCriterion("services", 6, true, ({ file }) => !!file.services?.length),
  targetGroups: toCriterion("services", 4, true, ({ file }) => !!file.targetGroups?.length),
  accessibility: toCriterion("accessibility", 10, true, ({ file }) => !!file.accessibility),
  body: toCriterion("text", 6, false, ({ body }) => body.trim().length >= TELLING_TEXT),
  spheres: toCriterion("text", 2, false, ({ file }) => !!file.spheres?.length),
  founded: toCriterion("text", 2, true, ({ file }) => !!file.founded),
  age: toCriterion("age", 15, true, measureAge),
} as const satisfies Record<string, Criterion>;

function toCriterion(
  part: ScorePart,
  weight: number,
  isAnsweredByCall: boolean,
  measure: Criterion["measure"],
): Criterion {
  return { part, weight, isAnsweredByCall, measure };
}

/** A number of a register; a unit has none of its own, and its operator answers for it. */
const hasNumber = ({ identifiers, operator }: Partial<EntityFile>): boolean =>
  [identifiers?.krs, identifiers?.nip, identifiers?.regon, operator].some((known) => known !== undefined) ||
  !!identifiers?.other.length;

/** All for facts that somebody has verified, two thirds for recent sources, one third for sources of three years. */
function measureAge({ file }: Judged, { today, staleAfterDays }: JudgementDay): number {
  const evidence = toEvidence(file);
  const { verification, asOf } = evidence;
  if (toFreshness(evidence, today, staleAfterDays) === "fresh") return verification?.on === asOf ? 1 : 2 / 3;
  return asOf !== undefined && countDays(toFirstDay(asOf), today) <= THREE_YEARS ? 1 / 3 : 0;
}

/** A thing that the score asks for. */
export type CriterionName = keyof typeof criteria;

/** How complete and fresh an entry is: points of a hundred, by parts, and what would bring more. */
export type Score = {
  total: number;
  parts: { part: ScorePart; points: number; weight: number }[];
  missing: CriterionName[];
  /** What one telephone call to the organisation can answer, and the points that it brings. */
  asks: CriterionName[];
  gain: number;
};

/** Judges an entry on a day. Points are whole numbers, and the total is the sum of the parts. */
export function toScore(judged: Judged, day: JudgementDay): Score {
  const results = Object.entries(criteria).map(([name, criterion]) => ({
    ...criterion,
    name: name as CriterionName,
    points: Math.round(Number(criterion.measure(judged, day)) * criterion.weight),
  }));
  const lacking = results.filter(({ points, weight }) => points < weight);
  const asked = lacking.filter((one) => one.isAnsweredByCall);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const parts = scoreParts.map((part) => {
    const own = results.filter((result) => result.part === part);
    return {
      part,
      points: sum(own.map(({ points }) => points)),
      weight: sum(own.map(({ weight }) => weight)),
    };
  });
  return {
    total: sum(parts.map(({ points }) => points)),
    parts,
    missing: lacking.map(({ name }) => name),
    asks: asked.map(({ name }) => name),
    gain: sum(asked.map(({ points, weight }) => weight - points)),
  };
}
