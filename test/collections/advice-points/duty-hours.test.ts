import { describe, expect, it } from "vitest";
import { toAdvicePoint } from "#src/collections/advice-points/model.ts";
import { listDuties } from "#src/collections/advice-points/duty-hours.ts";
import { advicePointSchema } from "#src/collections/advice-points/schema.ts";
import { holidayCountries } from "#src/core/fields/opening-place.ts";
import { exampleContext } from "#test/collections/events/example-event.ts";

const clock = {
  now: "2026-11-23T12:00:00Z",
  timeZone: "Europe/Warsaw",
  count: 3,
  place: { country: "pl" as const },
};
const daysOf = (value: string, more: object = {}) =>
  listDuties(value, { ...clock, ...more }).map(({ day, from, to }) => `${day} ${from}–${to}`);

describe("the next duty hours", () => {
  it("begin with those in progress", () => {
    expect(daysOf("Mo 12:00-15:00")).toEqual([
      "2026-11-23 12:00–15:00",
      "2026-11-30 12:00–15:00",
      "2026-12-07 12:00–15:00",
    ]);
  });

  it("leave out those that have ended", () => {
    expect(daysOf("Mo 09:00-13:00")[0]).toBe("2026-11-30 09:00–13:00");
  });

  it("follow a rule for the first Saturday of a month", () => {
    expect(daysOf("Sa[1] 09:00-15:00")).toEqual(["2026-12-05 09:00–15:00", "2027-01-02 09:00–15:00"]);
  });

  it("follow rules for public holidays", () => {
    expect(daysOf("Fr 10:00-12:00; PH off", { count: 5 })).not.toContain("2026-12-25 10:00–12:00");
    expect(daysOf("Fr 10:00-12:00", { count: 5 })).toContain("2026-12-25 10:00–12:00");
  });

  it("follow the public holidays of another country", () => {
    const germany = { place: { country: "de" as const, state: "Sachsen" } };
    expect(daysOf("We 10:00-12:00; PH off", { now: "2026-11-16T12:00:00Z" })[0]).toContain("2026-11-18");
    expect(daysOf("We 10:00-12:00; PH off", { now: "2026-11-16T12:00:00Z", ...germany })[0]).toContain(
      "2026-11-25",
    );
  });

  it.each(holidayCountries)("have public holidays for %s", (country) => {
    expect(daysOf("Mo-Su 10:00-12:00; PH off", { place: { country } })).toHaveLength(3);
  });

  it("end with the last day of the schedule", () => {
    expect(daysOf("Mo 12:00-15:00", { until: "2026-11-30" })).toHaveLength(2);
  });

  it("end at an instant with the UTC offset of that day", () => {
    expect(listDuties("We 08:00-16:00", { ...clock, now: "2026-10-20T12:00:00Z" })[0]?.endsAt).toBe(
      "2026-10-21T16:00:00+02:00",
    );
    expect(listDuties("We 08:00-16:00", clock)[0]?.endsAt).toBe("2026-11-25T16:00:00+01:00");
  });
});

describe("an advice point", () => {
  const point = (changes: object) =>
    toAdvicePoint(
      "punkt",
      "/dyzury/punkt/",
      advicePointSchema().parse({
        title: "Przykładowy punkt",
        summary: "Przykładowy punkt porad, który istnieje tylko na potrzeby testów.",
        runBy: [{ entity: "laka" }],
        topics: ["prawo"],
        openingHours: "Mo 12:00-15:00",
        sources: [{ url: "https://example.org/", title: "Przykład", accessedOn: "2026-11-01" }],
        verifiedOn: "2026-11-01",
        ...changes,
      }),
      exampleContext(clock.now),
    );

  it("announces no duty hours from a schedule for another period", () => {
    expect(point({}).duties).toHaveLength(3);
    expect(point({ validity: { to: "2024-12-31" } }).duties).toEqual([]);
    expect(point({ validity: { from: "2027-01-01" } }).duties).toEqual([]);
    expect(point({ validity: { to: "2026-12-31" } }).duties).toHaveLength(3);
  });

  it("has no weekly hours when it is open less than once a week", () => {
    expect(point({ openingHours: "Sa[1] 09:00-15:00" })).toMatchObject({
      times: { week: [], rule: "Sa[1] 09:00-15:00" },
      duties: { length: 2 },
    });
  });
});
