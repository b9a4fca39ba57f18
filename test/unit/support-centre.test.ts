import { describe, expect, it } from "vitest";
import { listSupportCentres } from "../../src/domain/support-centre.ts";

const source = { url: "https://centre.example/", title: "About", accessedOn: "2026-01-10" };
const centre = (name: string, validFrom: string, validTo: string) => ({
  name,
  operators: [{ entity: { collection: "entities" as const, id: "a" } }, { name: "Partner" }],
  validFrom,
  validTo,
  source,
});
const subregion = {
  supportCentres: [centre("old", "2019-10-01", "2022-09-30"), centre("new", "2024-01-01", "2026-12-31")],
};
const entities = new Map([["a", { name: "Fundacja A", href: "/podmioty/a/" }]]);
const namesOn = (day: string) => listSupportCentres(subregion, entities, day).map(({ name }) => name);

describe("the support centres of a subregion", () => {
  it.each([
    ["2019-09-30", []],
    ["2019-10-01", ["old"]],
    ["2022-09-30", ["old"]],
    ["2023-05-01", []],
    ["2026-12-31", ["new"]],
    ["2027-01-01", []],
  ])("on %s are %j", (day, names) => {
    expect(namesOn(day)).toEqual(names);
  });

  it("are run by entities of the directory or by others that are only named", () => {
    const [first] = listSupportCentres(subregion, entities, "2026-11-23");
    expect(first?.operators).toEqual([
      { name: "Fundacja A", href: "/podmioty/a/", isEntity: true },
      { name: "Partner", href: undefined, isEntity: false },
    ]);
  });
});
