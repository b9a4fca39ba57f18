import { parseNip, parseRegon } from "#src/core/fields/identifiers.ts";

/**
 * Finds the first number from `start` up, with `length` digits, that `parse` accepts; about every eleventh passes.
 */
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
