import { describe, expect, it } from "vitest";
import { isPersonalEmail } from "#src/check/rules/check-personal-contacts.ts";
import { checkFiles, entity, idsOf } from "#test/support/content-folder.ts";

const problemsOf = (fields: Record<string, unknown>) => checkFiles({ "entities/a.md": entity(fields) });

describe("the e-mail address of a contact", () => {
  it.each([
    "anna.nowak@example.org",
    "jan_kowalski@example.org",
    "kowalski.jan@example.org",
    "annakowalska@example.org",
    "a.kowalska@example.org",
    "Anna.Nowak2@example.org",
    "anna-maria.nowak@example.org",
  ])("%s is personal", (email) => {
    expect(isPersonalEmail(email)).toBe(true);
  });

  it.each([
    "biuro@example.org",
    "anna@example.org",
    "biuro.anna@example.org",
    "fundacja.jan@example.org",
    "caritas.torun@example.org",
    "kgw.dzikowo@example.org",
    "wtz-lipno@example.org",
    "annatorun@example.org",
    "ngo@kujawsko-pomorskie.pl",
    "osp_lubianka@example.org",
  ])("%s is not personal", (email) => {
    expect(isPersonalEmail(email)).toBe(false);
  });

  it("that is personal is accepted only with recorded consent", () => {
    const person = {
      name: "Anna Example",
      consent: { givenOn: "2026-01-10", scope: "name and e-mail on the portal" },
    };
    expect(problemsOf({ contacts: [{ person, email: "anna.nowak@example.org" }] })).toEqual([]);
    expect(idsOf(problemsOf({ contacts: [{ person: { name: "Anna Example" } }] }))).toEqual([
      "personal-contact",
    ]);
  });
});
