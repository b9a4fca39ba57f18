import { describe, expect, it } from "vitest";
import { parseKrs, parseNip, parseRegon } from "#src/core/fields/identifiers.ts";

describe("KRS", () => {
  it.each([
    ["0000030897", "0000030897"],
    ["30897", "0000030897"],
    ["0000 136 833", "0000136833"],
    ["198645", "0000198645"],
    [" 0000694720 ", "0000694720"],
  ])("reads %j", (written, krs) => {
    expect(parseKrs(written)).toBe(krs);
  });

  it.each(["", "0", "0000000000", "00000308970", "KRS 30897", "3O897"])("rejects %j", (written) => {
    expect(parseKrs(written)).toMatchObject({ problem: "krs-syntax" });
  });
});

describe("NIP", () => {
  it.each([
    ["5213003700", "5213003700"],
    ["521-300-37-00", "5213003700"],
    ["PL 525 144 12 53", "5251441253"],
    ["pl5842734981", "5842734981"],
    ["9721237317", "9721237317"],
  ])("reads %j", (written, nip) => {
    expect(parseNip(written)).toBe(nip);
  });

  it.each(["5213003701", "5251441254", "1111111112", "5123003700"])(
    "rejects the check digit of %j",
    (written) => {
      expect(parseNip(written)).toMatchObject({ problem: "nip-checksum" });
    },
  );

  it("rejects every tenth digit when the remainder is ten", () => {
    const stem = "999000005";
    for (const last of "0123456789") {
      expect(parseNip(stem + last)).toMatchObject({ problem: "nip-checksum" });
    }
  });

  it.each(["521300370", "52130037000", "521300370X", ""])("rejects the length of %j", (written) => {
    expect(parseNip(written)).toMatchObject({ problem: "nip-syntax" });
  });
});

describe("REGON", () => {
  it.each([
    ["010168068", "010168068"],
    ["10168068", "010168068"],
    ["010849302", "010849302"],
    ["222049566", "222049566"],
    ["222 049 566", "222049566"],
  ])("reads %j", (written, regon) => {
    expect(parseRegon(written)).toBe(regon);
  });

  it("removes the padding zeros of the KRS register, even though they pass both checksums", () => {
    expect(parseRegon("22204956600000")).toBe("222049566");
    expect(parseRegon("30204683000000")).toBe("302046830");
  });

  it("keeps fourteen digits of a local unit, with both checksums", () => {
    expect(parseRegon("12345678512347")).toBe("12345678512347");
    expect(parseRegon("12345678512348")).toMatchObject({ problem: "regon-checksum" });
    expect(parseRegon("12345678612347")).toMatchObject({ problem: "regon-checksum" });
  });

  it.each(["010168069", "222049567", "10168069"])("rejects the check digit of %j", (written) => {
    expect(parseRegon(written)).toMatchObject({ problem: "regon-checksum" });
  });

  it.each(["0101680681", "12345", "", "01016806X"])("rejects the length of %j", (written) => {
    expect(parseRegon(written)).toMatchObject({ problem: "regon-syntax" });
  });
});
