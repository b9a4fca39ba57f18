/** Why an identifier is refused: a problem id and what the message needs. */
export type IdentifierFault = { problem: string; digits: string; expected?: string };

/** The digits of an identifier as people write it: spaces, dashes and a country prefix are dropped. */
const strip = (text: string) => text.replace(/^\s*PL/i, "").replaceAll(/[\s\u00A0-]/g, "");

const weighted = (digits: string, weights: readonly number[]) =>
  weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11;

const NIP_WEIGHTS = [6, 5, 7, 2, 3, 4, 5, 6, 7];
const REGON_9_WEIGHTS = [8, 9, 2, 3, 4, 5, 6, 7];
const REGON_14_WEIGHTS = [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8];

const regonCheckDigit = (digits: string, weights: readonly number[]) => weighted(digits, weights) % 10;

/**
 * KRS number, ten digits with leading zeros restored (the register has no checksum). Spaces and dashes are accepted;
 * letters and more than ten digits are a fault.
 */
export function parseKrs(text: string): string | IdentifierFault {
  const digits = strip(text);
  if (!/^\d{1,10}$/.test(digits) || Number(digits) === 0) return { problem: "krs-syntax", digits };
  return digits.padStart(10, "0");
}

/** NIP, ten digits with a valid check digit; dashes, spaces and the `PL` prefix are accepted. */
export function parseNip(text: string): string | IdentifierFault {
  const digits = strip(text);
  if (!/^\d{10}$/.test(digits)) return { problem: "nip-syntax", digits };
  return weighted(digits, NIP_WEIGHTS) === Number(digits[9]) ? digits : { problem: "nip-checksum", digits };
}

/**
 * REGON, nine digits, or fourteen for a local unit. Lost leading zeros are restored, and the padding `00000` that
 * the KRS register adds to nine digits is removed before the checksum (which it would pass as well).
 */
export function parseRegon(text: string): string | IdentifierFault {
  const written = strip(text);
  if (!/^\d+$/.test(written)) return { problem: "regon-syntax", digits: written };
  const restored = [8, 13].includes(written.length) ? `0${written}` : written;
  const digits = restored.length === 14 && restored.endsWith("00000") ? restored.slice(0, 9) : restored;
  if (digits.length !== 9 && digits.length !== 14) return { problem: "regon-syntax", digits };
  if (regonCheckDigit(digits, REGON_9_WEIGHTS) !== Number(digits[8]))
    return { problem: "regon-checksum", digits };
  const valid = digits.length === 9 || regonCheckDigit(digits, REGON_14_WEIGHTS) === Number(digits[13]);
  return valid ? digits : { problem: "regon-checksum", digits };
}
