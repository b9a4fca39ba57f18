import { describe, expect, it } from "vitest";
import { toOrganization } from "#src/collections/entities/json-ld.ts";
import { toEntity } from "#src/collections/entities/model.ts";
import { toDetails } from "#src/shortlist/details.ts";
import type { Portal } from "#src/site/portal.ts";
import { exampleContext, exampleFile } from "#test/support/example-entity.ts";

const detailsOf = (more: object) => {
  const entity = toEntity("tilia", { ...exampleFile, ...more }, exampleContext);
  const record = toOrganization(entity, { siteUrl: "https://portal.pl/" } as Portal);
  return toDetails([JSON.stringify({ "@type": "BreadcrumbList" }), JSON.stringify(record)]);
};
const { address } = exampleFile;

describe("what the record of an entity's page says", () => {
  it("is its name in the register and its postal address", () => {
    const full = { ...address, street: "ul. Przysiecka 13", postalCode: "87-100" };
    expect(detailsOf({ address: full, registerName: "STOWARZYSZENIE TILIA" })).toEqual({
      legalName: "STOWARZYSZENIE TILIA",
      address: "ul. Przysiecka 13, 87-100 Toruń",
      town: "Toruń",
    });
  });

  it("has no street of a masked place, and is no address where only the town is known", () => {
    const full = { ...address, street: "ul. Ukryta 1", postalCode: "87-100" };
    expect(detailsOf({ address: full, maskExactLocation: true }).address).toBe("87-100 Toruń");
    expect(detailsOf({}).address).toBeUndefined();
    expect(detailsOf({ address: undefined }).address).toBeUndefined();
  });

  it.each([[[]], [["{"]], [["null", "7"]], [['{"address": "Toruń"}']]])(
    "is nothing where %j stands",
    (records) => {
      const { legalName, address: found, town } = toDetails(records);
      expect([legalName, found, town]).toEqual([undefined, undefined, undefined]);
    },
  );
});
