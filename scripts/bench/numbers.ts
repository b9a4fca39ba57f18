import { parseNip, parseRegon } from "#src/core/fields/identifiers.ts";

/** The first number from `start` on, of `length` digits, that `parse` accepts; every eleventh or so does. */
function nextValid(start: number, length: number, parse: (text: string) => unknown): string {
  for (let number = start; ; number += 1) {
    const digits = String(number).padStart(length, "0");
    if (typeof parse(digits) === "string") return digits;
  }
}

/** KRS, NIP and REGON of the n-th synthetic organisation: valid, different for each n, and of no real register entry. */
export const syntheticNumbers = (n: number) => ({
  krs: String(9_000_000_000 + n),
  nip: nextValid(9_990_000_000 + n * 20, 10, parseNip),
  regon: nextValid(990_000_000 - n * 20, 9, parseRegon),
});
