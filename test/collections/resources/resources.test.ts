import { z } from "astro/zod";
import { describe, expect, it } from "vitest";
import { toLendable } from "#src/collections/resources/json-ld.ts";
import { toResource } from "#src/collections/resources/model.ts";
import { resourceSchema } from "#src/collections/resources/schema.ts";
import { examplePortal } from "#test/support/example-edition.ts";
import { exampleContext } from "#test/support/example-entity.ts";

const feature = { id: "winda", name: { pl: "winda", en: "lift" } };
const context = {
  ...exampleContext,
  vocabularies: {
    ...exampleContext.vocabularies,
    accessibilityFeatures: new Map([[feature.id, feature as never]]),
  },
};
const make = (file: Record<string, unknown>) =>
  toResource(
    "sala",
    "/sale-i-sprzet/sala/",
    resourceSchema(() => z.never()).parse({
      name: "Sala",
      kind: "room",
      summary: "Sala w Toruniu dla czterdziestu osób, z windą i pętlą indukcyjną.",
      owner: { entity: "tilia" },
      sources: [{ url: "https://example.org", title: "O sali", accessedOn: "2026-11-23" }],
      verifiedOn: "2026-11-23",
      ...file,
    }),
    context,
  );

describe("a resource", () => {
  it("is located in its municipality, or else in the area of its local government", () => {
    const address = { town: "Toruń", municipality: "0463011" };
    expect(make({ address, government: "0461" }).area).toEqual(["0463011"]);
    expect(make({ government: "0461" }).area).toEqual(["0461"]);
    expect(make({}).area).toEqual([]);
  });

  it("is free only when entirely free, and undefined when the cost is unknown", () => {
    expect(make({ conditions: { cost: "free" } }).isFree).toBe(true);
    expect(make({ conditions: { cost: "partly-free" } }).isFree).toBe(false);
    expect(make({}).isFree).toBeUndefined();
  });

  it("that is a room is published as schema.org MeetingRoom with its known features", () => {
    const room = make({
      address: { town: "Toruń", municipality: "0463011", street: "ul. Przykładowa 1" },
      capacity: { people: 40 },
      floorArea: 61.5,
      accessibility: { features: ["winda"] },
      conditions: { cost: "free" },
    });
    expect(toLendable(room, examplePortal)).toMatchObject({
      "@type": "MeetingRoom",
      maximumAttendeeCapacity: 40,
      floorSize: { value: 61.5, unitCode: "MTK" },
      amenityFeature: [{ name: "winda", value: true }],
      isAccessibleForFree: true,
      address: { addressLocality: "Toruń" },
    });
    expect(toLendable(make({}), examplePortal)).not.toHaveProperty("maximumAttendeeCapacity");
  });

  it("that is equipment is published as schema.org Product, with a price only when it is free", () => {
    const offer = (cost: string) =>
      (
        toLendable(make({ kind: "equipment", conditions: { cost } }), examplePortal) as unknown as {
          offers: object;
        }
      ).offers;
    expect(offer("free")).toMatchObject({ "@type": "Offer", price: 0, priceCurrency: "PLN" });
    expect(offer("paid")).not.toHaveProperty("price");
  });
});
