import { describe, expect, it } from "vitest";
import { isCurrentList, toOppYear, toPercent } from "#src/collections/opp-years/model.ts";
import { toGivenChart } from "#src/collections/tax-campaigns/model.ts";
import { formatGiven, formatPitLine } from "#src/collections/opp-years/format.ts";
import { oppYearSchema } from "#src/collections/opp-years/schema.ts";
import type { SphereFile } from "#src/collections/spheres/schema.ts";
import type { TerritoryFile } from "#src/collections/territory/schema.ts";

const county = { id: "9861", name: "Jeziorno", slug: "jeziorno", type: "city-county" } as TerritoryFile;
const sphere = { id: "ekologia", name: { pl: "ekologia" } } as SphereFile;
const known = { id: "las", name: "Fundacja Las", href: "/podmioty/las/", county, town: "Jeziorno" };
const context = {
  entities: new Map([["las", { ...known, spheres: [sphere] }]]),
  spheres: new Map([["ekologia", sphere]]),
  territory: new Map([["9861", county]]),
  compare: (a: string, b: string) => a.localeCompare(b, "pl"),
};

describe("a list of public benefit organisations", () => {
  const file = oppYearSchema().parse({
    taxYear: 2025,
    organisations: [
      { krs: "999 0002", name: "Żółty Żółw", county: "9861" },
      { krs: 9990001, entity: "las", purpose: "drzewa" },
    ],
    sources: [{ url: "https://example.org", title: "Wykaz", accessedOn: "2026-01-10" }],
    verifiedOn: "2026-01-10",
  });

  it("is sorted by name, and takes from the directory what a row leaves out", () => {
    const { organisations } = toOppYear(file, context);
    expect(organisations.map(({ name, krs }) => [name, krs])).toEqual([
      ["Fundacja Las", "0009990001"],
      ["Żółty Żółw", "0009990002"],
    ]);
    expect(organisations[0]).toMatchObject({ href: "/podmioty/las/", town: "Jeziorno", county });
    expect(organisations[0]?.spheres).toEqual([sphere]);
    expect(organisations[1]).toMatchObject({ href: undefined, county });
  });

  it("gives the text for the tax return", () => {
    expect(toOppYear(file, context).organisations.map(formatPitLine)).toEqual([
      "KRS: 0009990001; cel szczegółowy: drzewa",
      "KRS: 0009990002",
    ]);
  });
});

describe("the year of a list", () => {
  it.each([
    [2025, "2026-01-01", true],
    [2025, "2026-12-31", true],
    [2025, "2027-01-01", false],
    [2026, "2026-12-15", true],
    [2023, "2026-11-23", false],
  ])("for %d is current on %s: %s", (taxYear, today, expected) => {
    expect(isCurrentList(taxYear, today)).toBe(expected);
  });

  it("decides whether 1% or 1.5% could be given", () => {
    expect([2022, 2023].map(toPercent)).toEqual([1, 1.5]);
  });
});

describe("the 1.5% campaign", () => {
  const year = (value: number, given?: number) => ({
    id: String(value),
    year: value,
    percent: 1,
    summary: "",
    sources: [],
    verifiedOn: "2026-01-10",
    ...(given && { given: { value: given, precision: "about" as const } }),
  });

  it("is charted oldest first, without years of unknown amount", () => {
    const { bars } = toGivenChart([year(2021, 40), year(2019), year(2020, 10)]);
    expect(bars.map(({ label, length, href }) => [label, length, href])).toEqual([
      ["2020", 0.25, "#rok-2020"],
      ["2021", 1, "#rok-2021"],
    ]);
  });

  it("shows how exact an amount is", () => {
    const of = (precision: "exact" | "about" | "at-least") =>
      formatGiven({ value: 75_000_000, precision }, "pl")?.replaceAll(/\s/g, " ");
    expect([of("exact"), of("about"), of("at-least")]).toEqual([
      "75 000 000 zł",
      "około 75 000 000 zł",
      "ponad 75 000 000 zł",
    ]);
  });
});
