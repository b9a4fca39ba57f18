import type { Rule } from "#src/collections/content.ts";
import { problemAt } from "#src/collections/content.ts";
import { isAfter } from "#src/core/time/partial-dates.ts";

/**
 * A closed entity has a closing date that is not before its founding; only a closed one has a successor, never
 * itself.
 */
export const checkLifeCycles: Rule = (content) =>
  content.entries.entities.flatMap((entity) => {
    const { founded, lifeCycle } = entity.data;
    if (!lifeCycle) return [];
    const { state, since, successor } = lifeCycle;
    return [
      ...(founded !== undefined && since !== undefined && isAfter(founded, since)
        ? [
            problemAt(entity, "dates-out-of-order", ["lifeCycle", "since"], {
              date: since,
              other: { titleOf: ["founded"] },
              otherDate: founded,
            }),
          ]
        : []),
      ...(state === "closed" && since === undefined
        ? [problemAt(entity, "life-cycle-incomplete", ["lifeCycle", "state"])]
        : []),
      ...(successor && successor.id !== entity.id && state !== "closed"
        ? [
            problemAt(entity, "successor-without-closing", ["lifeCycle", "successor"], {
              successor: successor.id,
              state,
            }),
          ]
        : []),
      ...(successor?.id === entity.id
        ? [problemAt(entity, "successor-is-itself", ["lifeCycle", "successor"], { successor: successor.id })]
        : []),
    ];
  });
