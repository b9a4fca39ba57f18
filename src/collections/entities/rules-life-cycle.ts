import type { Rule } from "#src/collections/content.ts";
import { problemAt } from "#src/collections/content.ts";

/** A closed entity has the date of closing; only a closed one has a successor, and never itself. */
export const checkLifeCycles: Rule = (content) =>
  content.entries.entities.flatMap((entity) => {
    const { lifeCycle } = entity.data;
    if (!lifeCycle) return [];
    const { state, since, successor } = lifeCycle;
    return [
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
