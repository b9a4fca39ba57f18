import { describe, expect, it } from "vitest";
import { toDialled, toTelephoneUri } from "#src/core/places/telephone.ts";

describe("a telephone number", () => {
  it.each([
    ["+48 56 123 45 67", "tel:+48561234567"],
    ["(56) 612-34-56", "tel:566123456"],
    ["+48 56 123 45 67 wew. 8", "tel:+48561234567;ext=8"],
    ["56 123 45 67 wew.12", "tel:561234567;ext=12"],
  ])("%s is dialled as %s", (phone, uri) => {
    expect(toTelephoneUri(phone)).toBe(uri);
  });

  it("that is missing has no link", () => {
    const contact: { email: string; phone?: string } = { email: "biuro@example.org" };
    expect(toDialled(contact)).toEqual(contact);
    expect(toDialled({ phone: "+48 56 123 45 67" }).phoneUri).toBe("tel:+48561234567");
  });
});
