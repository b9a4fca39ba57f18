import { describe, expect, it } from "vitest";
import { toOrganization } from "#src/collections/entities/json-ld.ts";
import { toEntity } from "#src/collections/entities/model.ts";
import type { Portal } from "#src/site/portal.ts";
import { exampleContext, exampleFile } from "#test/support/example-entity.ts";

/** The opening hours in the schema.org record of an example with this rule, on 9 November 2026. */
function hoursOf(openingHours: string): Record<string, string>[] {
  const context = { ...exampleContext, today: "2026-11-09" };
  const entity = toEntity("tilia", { ...exampleFile, openingHours }, context);
  const { location } = toOrganization(entity, { siteUrl: "https://portal.example/" } as Portal) as {
    location?: { openingHoursSpecification?: Record<string, string>[] };
  };
  return location?.openingHoursSpecification ?? [];
}

describe("the opening hours of a schema.org record", () => {
  it("are those of a week, and of closed public holidays where the rule says so", () => {
    expect(hoursOf("Tu 10:00-14:00; PH off")).toEqual([
      { "@type": "OpeningHoursSpecification", dayOfWeek: "Tuesday", opens: "10:00", closes: "14:00" },
      { "@type": "OpeningHoursSpecification", dayOfWeek: "PublicHolidays", opens: "00:00", closes: "00:00" },
    ]);
  });

  it("have the days in which a season holds", () => {
    expect(hoursOf("Jun-Aug Mo 10:00-18:00; Sep-May Mo 09:00-15:00")).toMatchObject([
      { opens: "09:00", validFrom: "2026-09-01", validThrough: "2027-05-31" },
      { opens: "10:00", validFrom: "2027-06-01", validThrough: "2027-08-31" },
    ]);
  });

  it.each(["Sa[1] 10:00-14:00", 'Mo 10:00-12:00 "po umówieniu"', "Tu 16:00+"])(
    "are left out where they cannot be said truly: %s",
    (rule) => {
      expect(hoursOf(rule)).toEqual([]);
    },
  );
});
