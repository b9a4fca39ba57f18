import { describe, expect, it } from "vitest";
import { toCoverageRow, toCoverageTotals } from "#src/collections/local-governments/coverage.ts";
import { toGovernmentCode } from "#src/collections/local-governments/government-code.ts";
import {
  findProgramme,
  hasOfficer,
  toLocalGovernment,
  type LocalGovernment,
} from "#src/collections/local-governments/model.ts";
import {
  localGovernmentSchema,
  type LocalGovernmentFile,
} from "#src/collections/local-governments/schema.ts";

const source = { url: "https://example.org", title: "O nas", accessedOn: "2026-11-23" };
const write = (fields: object): LocalGovernmentFile =>
  localGovernmentSchema().parse({ unit: "0415022", sources: [source], verifiedOn: "2026-11-23", ...fields });
const programme = (from: number, to: number | undefined, state: "adopted" | "draft") => ({
  years: { from, to },
  title: `Program ${from}`,
  url: `https://example.org/${from}-${to ?? from}-${state}`,
  state,
});
const own = { title: "Program w portalu", href: "/programy/x/", state: undefined };
const described = new Map([["x", { ...own, years: { from: 2021, to: 2025 } }]]);
const toModel = (fields: object): LocalGovernment => toLocalGovernment("a", write(fields), described);
const unit = { name: "gmina", href: "/gminy/a/", code: "0415022", calls: 0, entities: 3, practices: 1 };

it("a city with county rights counts as one government, and other units keep their codes", () => {
  const codes = ["0463011", "0463", "0461011", "0415022", "0415", "04"];
  expect(codes.map(toGovernmentCode)).toEqual(["0463", "0463", "0461", "0415022", "0415", "04"]);
});

describe("a local government", () => {
  it("lists its programmes newest first, including those with a page on the portal", () => {
    const { programmes } = toModel({
      programmes: [programme(2019, undefined, "adopted"), programme(2026, undefined, "draft")],
      portalProgrammes: ["x"],
    });
    expect(programmes.map(({ years }) => years)).toEqual([
      { from: 2026, to: 2026 },
      { from: 2021, to: 2025 },
      { from: 2019, to: 2019 },
    ]);
    expect(programmes[1]?.href).toBe("/programy/x/");
  });

  it("has as the programme of a year the adopted one, or else the one that covers fewer years", () => {
    const government = toModel({
      programmes: [
        programme(2026, 2028, "draft"),
        programme(2026, undefined, "draft"),
        programme(2024, 2026, "adopted"),
      ],
    });
    expect(findProgramme(government, 2026)?.href).toContain("2024-2026-adopted");
    expect(findProgramme(government, 2027)?.href).toContain("2026-2028-draft");
    expect(findProgramme(government, 2029)).toBeUndefined();
    const drafts = toModel({
      programmes: [programme(2026, 2028, "draft"), programme(2026, undefined, "draft")],
    });
    expect(findProgramme(drafts, 2026)?.href).toContain("2026-2026-draft");
  });

  it("has a contact only when more than an address is known", () => {
    expect(hasOfficer(toModel({ officer: { address: "ul. Wodna 2" } }))).toBe(false);
    expect(hasOfficer(toModel({}))).toBe(false);
    expect(hasOfficer(toModel({ officer: { phone: "56 611 87 24" } }))).toBe(true);
    expect(toModel({ officer: { phone: "56 611 87 24" } }).officer?.phoneUri).toBe("tel:566118724");
  });
});

describe("the table of governments", () => {
  it("distinguishes what is unknown from what does not exist", () => {
    const unknown = toCoverageRow({ ...unit, government: undefined }, 2026);
    expect(unknown).toMatchObject({ hasOfficer: false, hasProgramme: false, hasCalls: false, entities: 3 });
    expect(unknown.hasCouncil).toBeUndefined();
    const none = toCoverageRow({ ...unit, government: toModel({ council: { exists: false } }) }, 2026);
    expect(none.hasCouncil).toBe(false);
  });

  it("shows the last known year only when this year's programme is unknown", () => {
    const government = toModel({ programmes: [programme(2021, undefined, "adopted")] });
    expect(toCoverageRow({ ...unit, government }, 2026)).toMatchObject({
      hasProgramme: false,
      lastYear: 2021,
    });
    expect(toCoverageRow({ ...unit, government }, 2021).lastYear).toBeUndefined();
  });

  it("counts each fact once for a unit, including calls published on the portal", () => {
    const rows = [
      toCoverageRow({ ...unit, government: undefined }, 2026),
      toCoverageRow({ ...unit, calls: 2, government: undefined }, 2026),
      toCoverageRow({ ...unit, government: toModel({ council: { exists: false } }) }, 2026),
      toCoverageRow(
        {
          ...unit,
          government: toModel({
            officer: { email: "ngo@example.org" },
            council: {},
            programmes: [programme(2026, undefined, "draft")],
          }),
        },
        2026,
      ),
    ];
    expect(toCoverageTotals(rows)).toEqual({
      units: 4,
      described: 3,
      officer: 1,
      programme: 1,
      council: 1,
      calls: 1,
    });
  });
});
