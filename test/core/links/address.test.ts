import { describe, expect, it } from "vitest";
import { encodeForAddress } from "#src/core/links/address.ts";

describe("a text in an address", () => {
  it("keeps letters and quotes, and comes back whole", () => {
    const text = 'Zażółć „gęślą” & 100% = "jaźń" + <b>#?\r\n 😀';
    const encoded = encodeForAddress(text);
    expect(encoded).toMatch(/^Zażółć%20„gęślą”%20/);
    expect(encoded).not.toMatch(/[\s"<>#&=+]/);
    expect(decodeURIComponent(encoded)).toBe(text);
    expect(new URL(`mailto:a@example.org?subject=${encoded}`).searchParams.get("subject")).toBe(text);
  });

  it("has a replacement for half a character", () => {
    expect(encodeForAddress("a\ud800b")).toBe("a%EF%BF%BDb");
  });
});
