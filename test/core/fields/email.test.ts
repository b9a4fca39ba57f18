import { describe, expect, it } from "vitest";
import { isEmail } from "#src/core/fields/email.ts";
import { listEmails } from "#src/core/text/emails.ts";

describe("an e-mail address", () => {
  it.each([
    "biuro@organizacja.example",
    "biuro@żółta-łódź.pl",
    "biuro+zapisy@xn--zota-d-qbb.pl",
    "a.b@poczta.łódź.pl",
  ])("is accepted, whatever the letters of its domain: %s", (address) => {
    expect(isEmail(address)).toBe(true);
    expect(listEmails(`Pisz na ${address}, prosimy.`)).toEqual([{ email: address, index: 8 }]);
  });

  it.each([
    "biuro",
    "biuro@",
    "@żółta.pl",
    "biuro@żółta",
    "bi uro@żółta.pl",
    "biuro@żółta .pl",
    "biuro@a@b.pl",
    "biuro@żółta.pl/x",
    "biuro@a_b.pl",
  ])("is refused: %s", (address) => {
    expect(isEmail(address)).toBe(false);
  });
});
