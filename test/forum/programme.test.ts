import { describe, expect, it } from "vitest";
import { findNowAndNext } from "#src/forum/now-next.ts";
import { parsePlanQuery, parseStoredPlan, togglePlan, toPlanQuery } from "#src/forum/plan.ts";
import type { ForumRoom, ForumSession } from "#src/collections/forum-editions/session.ts";
import { toScheduleGrid } from "#src/collections/forum-editions/schedule-grid.ts";
import { toTimeline, type ForumEdition } from "#src/collections/forum-editions/model.ts";

const room = (id: string): ForumRoom => ({ id, name: id, accessibility: [] });
const [hall, club] = [room("hall"), room("club")];
const session = (id: string, start: string, end: string | undefined, place?: ForumRoom, cancelled = false) =>
  ({ id, title: id, start, end, room: place, cancelled }) as ForumSession;
const draw = (sessions: ForumSession[]) =>
  toScheduleGrid(sessions, [hall, club, room("empty")])?.rows.map(({ start, cells }) => [
    start,
    ...cells.map(({ session: one, rows, columns }) => `${one?.id ?? "."}/${rows}x${columns}`),
  ]);

describe("the table of rooms and time", () => {
  const day = [
    session("opening", "09:00", "09:30", hall),
    session("long", "09:30", "11:00", hall),
    session("short", "09:30", "10:00", club),
    session("late", "10:00", "11:00", club),
    session("coffee", "11:00", "11:30"),
    session("afternoon", "13:00", "14:00", club),
  ];

  it("spans rows for long sessions and rooms for common breaks, and leaves out empty hours and rooms", () => {
    expect(draw(day)).toEqual([
      ["09:00", "opening/1x1", "./1x1"],
      ["09:30", "long/2x1", "short/1x1"],
      ["10:00", "late/1x1"],
      ["11:00", "coffee/1x2"],
      ["13:00", "./1x1", "afternoon/1x1"],
    ]);
  });

  it("has a separate column for a session without a room that runs alongside others", () => {
    const rows = draw([...day, session("walk", "09:30", "10:00")]);
    expect(rows?.[1]).toEqual(["09:30", "long/2x1", "short/1x1", "walk/1x1"]);
  });

  it("is not drawn for an unknown end, a single room or two sessions at once in one room", () => {
    expect(draw([...day, session("open-end", "15:00", undefined, hall)])).toBeUndefined();
    expect(draw(day.filter(({ room: place }) => place !== club))).toBeUndefined();
    expect(draw([...day, session("clash", "09:15", "09:45", hall)])).toBeUndefined();
  });

  it("keeps a cancelled session unless its time and room were given to another", () => {
    const alone = draw([...day, session("void", "15:00", "16:00", hall, true)]);
    expect(alone?.at(-1)).toEqual(["15:00", "void/1x1", "./1x1"]);
    expect(JSON.stringify(draw([...day, session("void", "09:30", "11:00", hall, true)]))).not.toContain(
      "void",
    );
  });
});

describe("now and next", () => {
  const at = (id: string, startsAt: string, endsAt: string) => ({ id, startsAt, endsAt });
  const sessions = [
    at("last-of-saturday", "2026-10-24T16:00:00+02:00", "2026-10-24T17:00:00+02:00"),
    at("sunday-a", "2026-10-25T09:00:00+01:00", "2026-10-25T10:00:00+01:00"),
    at("sunday-b", "2026-10-25T09:00:00+01:00", "2026-10-25T09:30:00+01:00"),
  ];
  const find = (now: string) => {
    const found = findNowAndNext(sessions, Date.parse(now));
    return [found.now.map(({ id }) => id), found.next.map(({ id }) => id)];
  };

  it("are determined by instants, not by clock times", () => {
    expect(find("2026-10-24T14:30:00Z")).toEqual([["last-of-saturday"], ["sunday-a", "sunday-b"]]);
    expect(find("2026-10-25T07:59:59Z")).toEqual([[], ["sunday-a", "sunday-b"]]);
    expect(find("2026-10-25T08:00:00Z")).toEqual([["sunday-a", "sunday-b"], []]);
    expect(find("2026-10-25T08:30:00Z")).toEqual([["sunday-a"], []]);
    expect(find("2026-10-25T09:00:00Z")).toEqual([[], []]);
  });
});

describe("a plan", () => {
  it("is read without invalid parts from storage and from a shared address", () => {
    expect(parseStoredPlan('["a","b","a",1,"<b>"]')).toEqual(["a", "b"]);
    expect(parseStoredPlan("{")).toEqual([]);
    expect(parseStoredPlan('{"a":1}')).toEqual([]);
    expect(parsePlanQuery("?x=1")).toBeUndefined();
    expect(parsePlanQuery("?plan=")).toEqual([]);
    expect(parsePlanQuery(`?plan=a,%3Cscript%3E,b`)).toEqual(["a", "b"]);
    expect(parsePlanQuery(toPlanQuery(["kawa-1", "panel"]))).toEqual(["kawa-1", "panel"]);
  });

  it("adds and removes a session", () => {
    expect(togglePlan(["a"], "b")).toEqual(["a", "b"]);
    expect(togglePlan(["a", "b"], "a")).toEqual(["b"]);
  });
});

describe("a series' timeline", () => {
  it("groups unknown editions", () => {
    const edition = { number: 4 } as ForumEdition;
    const places = [4, 3, 2, 1].map((number) => ({ number, edition: number === 4 ? edition : undefined }));
    expect(toTimeline(places)).toEqual([{ edition }, { missing: [1, 2, 3] }]);
  });
});
