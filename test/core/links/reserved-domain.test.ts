import { describe, expect, it } from "vitest";
import { isReservedAddress, isReservedMailbox } from "#src/core/links/reserved-domain.ts";

describe("a mailbox on a reserved domain", () => {
  it.each([
    "redakcja@spolecznik.example",
    "a@example",
    "a@EXAMPLE.ORG",
    "a@mail.example.com",
    "a@example.net.",
    "a@portal.test",
    "a@portal.invalid",
    "a@localhost",
    "a@mail.localhost",
  ])("is recognised: %s", (mailbox) => {
    expect(isReservedMailbox(mailbox)).toBe(true);
  });

  it.each([
    "a@example.pl",
    "a@myexample.org",
    "a@test.pl",
    "example@rops.pl",
    "a@contest",
    "a@example.org.pl",
  ])("is not %s", (mailbox) => {
    expect(isReservedMailbox(mailbox)).toBe(false);
  });
});

describe("a web address on a reserved domain", () => {
  it.each([
    ["https://forms.example.org/?a={address}", true],
    ["http://localhost:8080/", true],
    ["https://example.rops.pl/", false],
    ["no address", false],
  ])("%s: %s", (address, expected) => {
    expect(isReservedAddress(address)).toBe(expected);
  });
});
