import { describe, expect, it } from "vitest";
import { findFieldFault, toKept } from "#src/confirmation/find-fault.ts";
import { offeredFields, toOffered, toPlace, type OfferedField } from "#src/confirmation/offered.ts";
import { checkFiles, entity } from "#test/support/content-folder.ts";

const address = { street: "ul. Długa 3", postalCode: "98-200", town: "Jeziorno", municipality: "9861011" };

/** The fields of an entity with one value of the form. */
function toFields(field: OfferedField, value: string): Record<string, unknown> {
  if (field === "phone" || field === "email") return { contacts: [{ [field]: value }] };
  return field in address ? { address: { ...address, [field]: value } } : { [field]: value };
}

describe("what an organisation is asked about", () => {
  it("is every field, empty where the entry has nothing", () => {
    expect(toOffered({ name: "Klub", summary: "Opis", address: { town: "Jeziorno" } })).toEqual({
      ...{ name: "Klub", summary: "Opis", street: "", postalCode: "", town: "Jeziorno" },
      ...{ phone: "", email: "", website: "" },
    });
  });

  it("is no address that is masked or not there, because the first is secret and the second needs a municipality", () => {
    for (const file of [{ address, maskExactLocation: true }, {}])
      expect(Object.keys(toOffered(file))).toEqual(["name", "summary", "phone", "email", "website"]);
  });

  it("is no contact of a person, and each value has its place", () => {
    const contacts = [
      { person: { name: "Jan Nowak" }, phone: "98 111 11 11", email: "jan@example.org" },
      { label: "biuro", email: "biuro@example.org" },
      { phone: "98 222 22 22" },
    ];
    expect(toOffered({ contacts })).toMatchObject({ email: "biuro@example.org", phone: "98 222 22 22" });
    expect(toPlace("email", { contacts })).toEqual(["contacts", 1, "email"]);
    expect(toPlace("phone", { contacts })).toEqual(["contacts", 2, "phone"]);
    expect(toPlace("phone", { contacts: contacts.slice(0, 2) })).toEqual(["contacts", 1, "phone"]);
    expect(toPlace("phone", { contacts: contacts.slice(0, 1) })).toEqual(["contacts", 1, "phone"]);
    expect(toPlace("street", {})).toEqual(["address", "street"]);
  });
});

describe("the form", () => {
  const good: Record<OfferedField, string[]> = {
    name: ["KS", "x".repeat(160)],
    summary: ["x".repeat(40), "x".repeat(320)],
    street: ["ul. Długa 3/4"],
    postalCode: ["98-200"],
    town: ["Ło"],
    phone: ["98 123 45 67", "+48 98 123 45 67 wew. 8"],
    email: ["biuro@example.org", "biuro@żółta-łódź.pl"],
    website: ["https://example.org/a?b", "http://żółw.pl"],
  };
  const bad: Partial<Record<OfferedField, string[]>> = {
    name: ["", "x", "x".repeat(161)],
    summary: ["", "x".repeat(39), "x".repeat(321)],
    postalCode: ["98200", "9-820"],
    town: ["", "x"],
    phone: ["123", "zadzwoń"],
    email: ["biuro", "biuro@example", "a b@example.org"],
    website: ["example", "ftp://example.org", "javascript:alert(1)"],
  };

  it("takes only what the check takes too", () => {
    for (const field of offeredFields)
      for (const value of good[field]) {
        expect([field, value, findFieldFault(field, value)]).toEqual([field, value, undefined]);
        const fields = toFields(field, value);
        const problems = checkFiles({ "entities/a.md": entity(fields) });
        expect(
          problems.filter(({ severity, file }) => severity === "error" && file.endsWith("a.md")),
        ).toEqual([]);
      }
  });

  it.each(Object.entries(bad))("asks again for a faulty %s", (field, values) => {
    for (const value of values)
      expect([value, findFieldFault(field as OfferedField, value)?.kind]).not.toContain(undefined);
  });

  it("keeps values on one line, and addresses of the web with their scheme", () => {
    expect(toKept("summary", " a\n b  c ")).toBe("a b c");
    expect(toKept("website", "www.example.org/a")).toBe("https://www.example.org/a");
    expect(toKept("website", "http://example.org")).toBe("http://example.org");
    expect(toKept("website", "nie mamy")).toBe("nie mamy");
    for (const field of offeredFields) expect(toKept(field, "  ")).toBe("");
  });
});
