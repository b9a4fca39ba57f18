import { describe, expect, it } from "vitest";
import { toEntity, type Entity } from "#src/collections/entities/model.ts";
import { toVcard, toVcardAddress } from "#src/collections/entities/vcard.ts";
import { exampleContext, exampleFile } from "#test/support/example-entity.ts";
import { readVcard } from "#test/support/read-vcard.ts";

const context = {
  services: ["Restauracja, bar, kawiarnia", "Sprzątanie"],
  page: "https://example.org/podmioty/tilia/",
  region: "województwo kujawsko-pomorskie",
};
const entity = toEntity("tilia", exampleFile, exampleContext);
const consent = { givenOn: "2026-01-02", scope: "publikacja w portalu" };
const full: Entity = {
  ...entity,
  name: 'Tilia; „Lipa\\klon", oddział',
  summary: "Zażółć gęślą jaźń, ".repeat(12) + "a potem\nnowy wiersz; koniec.",
  address: entity.address && { ...entity.address, street: "ul. Przysiecka 13", postalCode: "87-100" },
  point: { lat: 53.01, lon: 18.6 },
  contacts: [
    { email: "biuro@example.org", phone: "+48 56 123 45 67 wew. 8" },
    { phone: "56 765 43 21" },
    { email: "anna@example.org", person: { name: "Anna Nowak", role: "prezeska" } },
    { email: "jan@example.org", person: { name: "Jan Lis", consent } },
  ],
};

describe("a vCard", () => {
  const card = toVcard(full, context);

  it("folds lines at 75 octets of UTF-8, never inside a character, and ends them with CRLF", () => {
    const lines = card.split("\r\n");
    expect(lines.at(-1)).toBe("");
    expect(card.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    const sizes = lines.map((line) => Buffer.byteLength(line));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(75);
    expect(sizes.filter((size) => size >= 74).length).toBeGreaterThan(3);
    expect(card).not.toContain("\uFFFD");
  });

  it("is read back completely by an RFC 2426 parser", () => {
    expect(card).toMatch(/^BEGIN:VCARD\r\nVERSION:3\.0\r\n/);
    expect(readVcard(card, "FN")).toEqual([full.name]);
    expect(readVcard(card, "NOTE")).toEqual([full.summary]);
    expect(readVcard(card, "CATEGORIES")).toEqual([context.services]);
    expect(readVcard(card, "ADR")).toEqual([
      ["", "", "ul. Przysiecka 13", "Toruń", context.region, "87-100", "Polska"],
    ]);
    expect(readVcard(card, "TEL")).toEqual(["+48561234567,8", "567654321"]);
    expect(readVcard(card, "EMAIL")).toEqual(["biuro@example.org", "jan@example.org"]);
  });

  it("comes back whole from an address without spaces, line breaks or quotation marks", async () => {
    const address = toVcardAddress(card);
    expect(address).not.toMatch(/[\s"<>#\\^`{|}]|%(?![0-9A-F]{2})/);
    expect(await (await fetch(address)).text()).toBe(card);
  });

  it("writes phone numbers as digits, which telephones dial, with the extension after a pause", () => {
    const unfolded = card.replaceAll("\r\n ", "");
    expect(unfolded).toContain("\r\nTEL;TYPE=WORK,VOICE:+48561234567\\,8\r\n");
    expect(unfolded).toContain("\r\nTEL;TYPE=WORK,VOICE:567654321\r\n");
    expect(unfolded).toMatch(/\r\nN:;;;;\r\n/);
  });

  it("names no person and leaves out contacts without consent", () => {
    expect(card).not.toMatch(/Nowak|Lis|prezeska|anna@/);
    expect(card).toContain("jan@example.org");
  });

  it("hides the street and the point of a masked location", () => {
    expect(card).toContain("GEO:53.01;18.6");
    const masked = toVcard({ ...full, maskExactLocation: true }, context);
    expect(masked).not.toMatch(/Przysiecka|GEO/);
    expect(readVcard(masked, "ADR")).toEqual([expect.arrayContaining(["", "Toruń"])]);
  });
});
