import type { Entity } from "#src/collections/entities/model.ts";
import type { GoodPractice } from "#src/collections/good-practices/model.ts";
import { countDays } from "#src/core/time/day-count.ts";

/** A Monday; weeks begin on Monday (ISO 8601). */
const FIRST_MONDAY = "1970-01-05";

const SHORTEST_SUMMARY = 60;

/**
 * One of the candidates for the week of a day (`YYYY-MM-DD`): each in turn, in the order of their ids, the same from
 * Monday to Sunday. Undefined when there are none.
 */
export function pickOfWeek<T extends { id: string }>(candidates: readonly T[], day: string): T | undefined {
  const week = Math.floor(countDays(FIRST_MONDAY, day) / 7);
  return candidates.toSorted((a, b) => (a.id < b.id ? -1 : 1))[week % candidates.length];
}

/** Whether an entity's page says enough to introduce it: what it offers, for what, and how to reach it. */
export const isPresentable = (entity: Entity): boolean =>
  entity.lifeCycle.state === "active" &&
  entity.services.length > 0 &&
  entity.address !== undefined &&
  entity.contacts.length > 0 &&
  entity.summary.length >= SHORTEST_SUMMARY;

/** Whether a good practice has numbers and steps to follow. */
export const isTelling = ({ results, howToRepeat }: GoodPractice): boolean =>
  results.length > 0 && howToRepeat.length > 0;
