import type { LogEntry } from "./log.ts";

/** How things stand between the office and one organisation; days are `YYYY-MM-DD`. */
export type Standing = {
  /** Days of the letters since the last answer, the first one first. */
  letters: string[];
  /** The last day on which an answer to the last letter counts. */
  until: string | undefined;
  /** The moment of the last answer, and how many values it changes. */
  answered: { at: string; changes: number } | undefined;
  bounced: string | undefined;
  hasOptedOut: boolean;
};

const nothing = (): Standing => ({
  letters: [],
  until: undefined,
  answered: undefined,
  bounced: undefined,
  hasOptedOut: false,
});

/** How things stand with every organisation of the log, by its id. */
export function toStandings(log: readonly LogEntry[]): ReadonlyMap<string, Standing> {
  const standings = new Map<string, Standing>();
  for (const entry of log.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)))) {
    const standing = standings.get(entry.entity) ?? nothing();
    standings.set(entry.entity, { ...standing, ...change(standing, entry) });
  }
  return standings;
}

/** Answers of the day of a letter come after it: the order of the log counts among equal days. */
const dayOf = ({ time }: LogEntry): string => time.slice(0, 10);

function change(standing: Standing, { time, event, detail }: LogEntry): Partial<Standing> {
  if (event === "asked") return { letters: [time], until: detail };
  if (event === "reminded") return { letters: [...standing.letters, time], until: detail };
  if (event === "answered") {
    const isNewer = (standing.answered?.at ?? "") < time;
    const answered = isNewer ? { at: time, changes: Number(detail) } : standing.answered;
    return { letters: [], until: undefined, bounced: undefined, answered };
  }
  return event === "bounced" ? { bounced: time } : { hasOptedOut: true };
}

/** Whether an answer to the last letter may still come. */
export const isAwaited = ({ until, bounced }: Standing, today: string): boolean =>
  until !== undefined && until >= today && bounced === undefined;
