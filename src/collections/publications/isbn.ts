/**
 * Whether a text is an ISBN with a valid check digit (ISO 2108): ten or thirteen digits; hyphens and spaces are
 * ignored.
 */
export function isIsbn(written: string): boolean {
  const digits = written.replaceAll(/[\s-]/g, "").toUpperCase();
  const values = [...digits].map((digit) => (digit === "X" ? 10 : Number(digit)));
  if (/^97[89]\d{10}$/.test(digits))
    return values.reduce((sum, value, index) => sum + value * (index % 2 === 0 ? 1 : 3), 0) % 10 === 0;
  if (/^\d{9}[\dX]$/.test(digits))
    return values.reduce((sum, value, index) => sum + value * (10 - index), 0) % 11 === 0;
  return false;
}
