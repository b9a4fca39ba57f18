import { describe, expect, it } from "vitest";
import { toNotice, toNoticeBanners, type Notice } from "#src/collections/notices/model.ts";
import type { NoticeFile } from "#src/collections/notices/schema.ts";
import type { Vocabularies } from "#src/collections/vocabularies.ts";

const file: NoticeFile = {
  title: "Alarm",
  kind: "warning",
  summary: "Alarm.",
  area: [],
  valid: { from: "2026-10-25", to: "2026-10-25" },
  issuedBy: { name: "Urząd" },
  offers: [{ title: "Pomoc", phones: ["56 123 45 67 wew. 8"] }],
  entities: [],
  sources: [],
  verifiedOn: "2026-10-20",
};

const make = (now: string, part: Partial<NoticeFile> = {}, id = "alarm"): Notice =>
  toNotice(
    id,
    `/komunikaty/${id}/`,
    { ...file, ...part },
    {
      vocabularies: { territory: new Map() } as unknown as Vocabularies,
      entities: new Map(),
      today: now.slice(0, 10),
      openingPlace: { country: "pl" },
      now,
      timeZone: "Europe/Warsaw",
    },
  );

describe("a notice", () => {
  it("is in force for all 25 hours of the day when clocks go back", () => {
    expect(make("2026-10-24T21:59:59Z").state.phase).toBe("upcoming");
    expect(make("2026-10-24T22:00:00Z").state.phase).toBe("open");
    expect(make("2026-10-25T22:59:59Z").state).toEqual({ phase: "open", days: 0 });
    expect(make("2026-10-25T23:00:00Z").state.phase).toBe("closed");
  });

  it("ends at the exact minute", () => {
    const valid = { from: "2026-03-29T01:00", to: "2026-03-29T03:30" };
    expect(make("2026-03-29T00:00:00Z", { valid }).state.phase).toBe("open");
    expect(make("2026-03-29T01:29:59Z", { valid }).state.phase).toBe("open");
    expect(make("2026-03-29T01:30:00Z", { valid }).state.phase).toBe("closed");
  });

  it("without an end is shown for thirty days after its first day", () => {
    const valid = { from: "2026-10-01" };
    expect(make("2026-10-31T22:59:59Z", { valid }).state.phase).toBe("open");
    expect(make("2026-10-31T23:00:00Z", { valid }).state.phase).toBe("closed");
    expect(make("2026-10-02T00:00:00Z", { valid }).valid.to).toBeUndefined();
  });

  it("has phone numbers that can be dialled", () => {
    expect(make("2026-10-25T12:00:00Z").offers[0]?.phones).toEqual([
      { number: "56 123 45 67 wew. 8", uri: "tel:561234567;ext=8" },
    ]);
  });
});

describe("the list of notices on pages", () => {
  const now = "2026-10-25T12:00:00Z";

  it("has current and upcoming ones, urgent support first, then the earliest to end", () => {
    const notices = [
      make(now, { valid: { from: "2026-10-01", to: "2026-10-02" } }, "archived"),
      make(now, { kind: "information" }, "information"),
      make(now, { valid: { from: "2026-10-20", to: "2026-10-30" } }, "later"),
      make(now, {}, "today"),
      make(now, { kind: "urgent-support", valid: { from: "2026-11-01", to: "2026-11-02" } }, "to-come"),
    ];
    expect(toNoticeBanners(notices).map(({ href, isValid }) => [href, isValid])).toEqual([
      ["/komunikaty/to-come/", false],
      ["/komunikaty/today/", true],
      ["/komunikaty/later/", true],
      ["/komunikaty/information/", true],
    ]);
  });

  it("stays the same until one begins or ends, so that pages need no rebuild", () => {
    const bannersAt = (moment: string) => toNoticeBanners([make(moment)]);
    expect(bannersAt("2026-10-24T22:00:00Z")).toEqual(bannersAt("2026-10-25T22:59:59Z"));
    expect(bannersAt("2026-10-25T22:59:59Z")).not.toEqual(bannersAt("2026-10-25T23:00:00Z"));
  });
});
