import { expect, it } from "vitest";
import { toOrganization } from "#src/collections/entities/json-ld.ts";
import { toEntity } from "#src/collections/entities/model.ts";
import type { Portal } from "#src/site/portal.ts";
import { exampleContext, exampleFile } from "#test/support/example-entity.ts";

it("the address in the schema.org record of an entity has the voivodeship as its region", () => {
  const address = { town: "Toruń", municipality: { collection: "territory" as const, id: "0463011" } };
  const entity = toEntity("tilia", { ...exampleFile, address }, exampleContext);
  expect(toOrganization(entity, { siteUrl: "https://portal.example/" } as Portal)).toMatchObject({
    address: { addressLocality: "Toruń", addressRegion: "województwo kujawsko-pomorskie" },
  });
});
