import type { ForumRoom, ForumSession } from "./session.ts";

/** A cell of the grid: a session over `rows` time slots and `columns` rooms, or an empty cell. */
export type GridCell = { session: ForumSession | undefined; rows: number; columns: number };

/** A row of the grid: the time slot from `start` to `end` (`HH:MM`) and the cells that begin in it. */
export type GridRow = { start: string; end: string; cells: GridCell[] };

/** One day as a table of rooms and times; the last column, without a room, is added when it is needed. */
export type ScheduleGrid = { rooms: (ForumRoom | undefined)[]; rows: GridRow[] };

type Timed = ForumSession & { start: string; end: string };

const isTimed = (session: ForumSession): session is Timed =>
  session.start !== undefined && session.end !== undefined && session.start < session.end;
const touches = (one: Timed, other: Timed) => one.start < other.end && other.start < one.end;

/**
 * One day's sessions as a grid of the rooms in use; undefined when a grid would not help or is impossible: with
 * fewer than two rooms, with a session without known hours, or with two sessions in one place at one time. A session
 * without a room spans all rooms when nothing else happens; a cancelled one whose place was reused appears only in
 * the list.
 */
export function toScheduleGrid(
  sessions: readonly ForumSession[],
  rooms: readonly ForumRoom[],
): ScheduleGrid | undefined {
  const timed = sessions.filter(isTimed);
  if (timed.length < sessions.length) return undefined;
  const shown = timed.filter((one) => !one.cancelled || !timed.some((other) => takesPlaceOf(other, one)));
  const used = rooms.filter((room) => shown.some((session) => session.room?.id === room.id));
  const isWide = (one: Timed) =>
    one.room === undefined && !shown.some((other) => other !== one && touches(one, other));
  const columnOf = (session: Timed) => used.findIndex((room) => room.id === session.room?.id);
  const loose = shown.filter((session) => columnOf(session) < 0 && !isWide(session));
  const columns = [...used, ...(loose.length > 0 ? [undefined] : [])];
  const placed = shown.map((session) => {
    if (isWide(session)) return { session, column: 0, columns: columns.length };
    const column = columnOf(session);
    return { session, column: column < 0 ? used.length : column, columns: 1 };
  });
  const clash = placed.some((one, index) =>
    placed
      .slice(0, index)
      .some((other) => one.column === other.column && touches(one.session, other.session)),
  );
  if (used.length < 2 || clash) return undefined;
  return { rooms: columns, rows: toRows(placed, columns.length) };
}

const takesPlaceOf = (other: Timed, cancelled: Timed) =>
  other !== cancelled &&
  !other.cancelled &&
  other.room?.id === cancelled.room?.id &&
  touches(other, cancelled);

type PlacedSession = { session: Timed; column: number; columns: number };

/** Time slots begin where any session begins or ends; slots without any session are left out. */
function toRows(placed: readonly PlacedSession[], width: number): GridRow[] {
  const times = [...new Set(placed.flatMap(({ session }) => [session.start, session.end]))].toSorted();
  const slots = times.slice(0, -1).map((start, index) => ({ start, end: times[index + 1] ?? start }));
  const busy = slots.filter(({ start }) => placed.some(({ session }) => covers(session, start)));
  return busy.map(({ start, end }) => ({ start, end, cells: toCells(start, placed, width, busy) }));
}

const covers = (session: Timed, time: string) => session.start <= time && time < session.end;

function toCells(
  start: string,
  placed: readonly PlacedSession[],
  width: number,
  slots: readonly { start: string }[],
): GridCell[] {
  return Array.from({ length: width }, (_, column) => column).flatMap((column): GridCell[] => {
    const here = placed.find(
      (one) => one.column <= column && column < one.column + one.columns && covers(one.session, start),
    );
    if (!here) return [{ session: undefined, rows: 1, columns: 1 }];
    if (here.session.start !== start || here.column !== column) return [];
    const rows = slots.filter((slot) => covers(here.session, slot.start)).length;
    return [{ session: here.session, rows, columns: here.columns }];
  });
}
