import { describe, expect, it } from "vitest";
import { toContactActions } from "#src/core/places/contact-actions.ts";
import { toEntity } from "#src/collections/entities/model.ts";
import { exampleContext, exampleFile } from "#test/support/example-entity.ts";

const entity = toEntity("tilia", exampleFile, exampleContext);
const address = entity.address && { ...entity.address, street: "ul. Żwirki 3/4", postalCode: "87-100" };
const wayTo = (more: object) => {
  const { way } = toContactActions({ ...entity, ...more });
  return way && new URL(way).searchParams.get("to");
};

describe("the ways to reach an entity", () => {
  it("are its first telephone, its first mailbox and its website", () => {
    const contacts = [
      { phone: "56 123 45 67", phoneUri: "tel:+48561234567" },
      { email: "a@tilia.pl", phone: "56 765 43 21", phoneUri: "tel:+48567654321" },
    ];
    expect(toContactActions({ ...entity, contacts, website: "https://tilia.pl/" })).toMatchObject({
      phone: "tel:+48561234567",
      email: "mailto:a@tilia.pl",
      website: "https://tilia.pl/",
    });
  });

  it("lead to its point, or else to its street", () => {
    expect(wayTo({ address, point: { lat: 53.01, lon: 18.6 } })).toBe("53.01,18.6");
    expect(wayTo({ address })).toBe("ul. Żwirki 3/4, 87-100 Toruń");
    expect(wayTo({ address: { ...address, postalCode: undefined } })).toBe("ul. Żwirki 3/4, Toruń");
  });

  it("lead nowhere where the place is masked, or only its town is known", () => {
    expect(wayTo({ address, point: { lat: 53.01, lon: 18.6 }, maskExactLocation: true })).toBeUndefined();
    expect(wayTo({})).toBeUndefined();
    expect(wayTo({ address: undefined })).toBeUndefined();
  });
});
