import type { Entity } from "#src/collections/entities/model.ts";
import type { Link } from "#src/core/links/link.ts";

/** Why the number of entities, or of statuses, changed. */
export type LifeReason =
  "founded" | "closed" | "suspended" | "in-liquidation" | "granted" | "lost" | "expired";

/** One change in the life of an entity: `date` is as exact as it is known (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`). */
export type LifeEvent = {
  date: string;
  reason: LifeReason;
  /** What it does to the count of entities, or of statuses held: +1, -1 or nothing. */
  change: 1 | -1 | 0;
  entity: Link;
  /** The id of the status that was granted or lost. */
  status: string | undefined;
  source: string | undefined;
};

/** All dated changes until `today` (`YYYY-MM-DD`) that the entries tell: the last first, then names as `compare` says. */
export const listLifeEvents = (
  entities: readonly Entity[],
  today: string,
  compare: (a: string, b: string) => number,
): LifeEvent[] =>
  entities
    .flatMap((entity) => [...listOwnEvents(entity), ...listStatusEvents(entity)])
    .filter(({ date }) => date <= today)
    .toSorted((a, b) => b.date.localeCompare(a.date) || compare(a.entity.name, b.entity.name));

const toLink = ({ name, href }: Entity): Link => ({ name, href });

function listOwnEvents(entity: Entity): LifeEvent[] {
  const { founded, lifeCycle } = entity;
  const { state, since, source } = lifeCycle;
  const common = { entity: toLink(entity), status: undefined };
  return [
    ...(founded === undefined
      ? []
      : [{ ...common, date: founded, reason: "founded" as const, change: 1 as const, source: undefined }]),
    ...(since === undefined || state === "active"
      ? []
      : [
          {
            ...common,
            date: since,
            reason: state,
            change: state === "closed" ? (-1 as const) : (0 as const),
            source: source?.url,
          },
        ]),
  ];
}

const listStatusEvents = (entity: Entity): LifeEvent[] =>
  entity.statuses.flatMap(({ status, grantedOn, lostOn, expiresOn, source }) => {
    const common = { entity: toLink(entity), status: status.id, source: source.url };
    const end = lostOn ?? expiresOn;
    return [
      ...(grantedOn === undefined
        ? []
        : [{ ...common, date: grantedOn, reason: "granted" as const, change: 1 as const }]),
      ...(end === undefined
        ? []
        : [
            {
              ...common,
              date: end,
              reason: lostOn === undefined ? ("expired" as const) : ("lost" as const),
              change: -1 as const,
            },
          ]),
    ];
  });

/** What changed in one year: entities come and gone, statuses granted and ended, and each change by itself. */
export type LifeYear = {
  year: number;
  gained: number;
  lost: number;
  granted: number;
  ended: number;
  events: LifeEvent[];
};

/** Changes by year, the last first; a year without a change is left out. */
export const toLifeYears = (events: readonly LifeEvent[]): LifeYear[] =>
  [...Map.groupBy(events, ({ date }) => Number(date.slice(0, 4)))]
    .toSorted(([a], [b]) => b - a)
    .map(([year, ofYear]) => {
      const count = (isOfStatus: boolean, change: 1 | -1) =>
        ofYear.filter((event) => (event.status !== undefined) === isOfStatus && event.change === change)
          .length;
      return {
        year,
        gained: count(false, 1),
        lost: count(false, -1),
        granted: count(true, 1),
        ended: count(true, -1),
        events: ofYear,
      };
    });
