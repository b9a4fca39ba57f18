/** A session as the browser knows it: its instants, ISO 8601 with offset. */
export type Occurrence = { id: string; startsAt: string; endsAt: string };

/** What goes on at `now` (milliseconds since 1970), and the earliest that is still to begin. */
export function findNowAndNext<T extends Occurrence>(
  sessions: readonly T[],
  now: number,
): { now: T[]; next: T[] } {
  const current = sessions.filter(
    ({ startsAt, endsAt }) => Date.parse(startsAt) <= now && now < Date.parse(endsAt),
  );
  const later = sessions.filter(({ startsAt }) => Date.parse(startsAt) > now);
  const earliest = Math.min(...later.map(({ startsAt }) => Date.parse(startsAt)));
  return { now: current, next: later.filter(({ startsAt }) => Date.parse(startsAt) === earliest) };
}
