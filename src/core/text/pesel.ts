import { Temporal } from "temporal-polyfill";

const WEIGHTS = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3];

/** Years from which nobody lives yet: numbers that begin with 48 and 21 to 32 are telephones of Poland. */
const FUTURE = 2040;

/** The first years of the centuries that a PESEL counts by the tens of its month; of 1800 and 2100 nobody lives. */
const CENTURIES: Readonly<Record<number, number>> = { 0: 1900, 2: 2000 };

/**
 * Whether eleven digits are a number of the Polish register of persons (PESEL): a day of birth of somebody who may live, and
 * a check digit that fits (Act of 24 September 2010 on population registration, art. 15).
 */
export function isPesel(digits: string): boolean {
  if (!/^\d{11}$/.test(digits)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  if ((10 - (sum % 10)) % 10 !== Number(digits[10])) return false;
  const month = Number(digits.slice(2, 4));
  const century = CENTURIES[Math.floor(month / 20) * 2];
  const year = (century ?? Infinity) + Number(digits.slice(0, 2));
  return year < FUTURE && isDay(year, month % 20, Number(digits.slice(4, 6)));
}

function isDay(year: number, month: number, day: number): boolean {
  try {
    return (
      month > 0 && day > 0 && Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" }).day > 0
    );
  } catch {
    return false;
  }
}

const ADDRESS = /\bhttps?:\/\/[^\s"'<>]{1,2000}/g;

/** Eleven digits that are no part of a longer number, a word, a path or an international telephone. */
const NUMBER = /(?<![\p{L}\d/=_.+-]|[+]\d{1,3} )\d{11}(?![\p{L}\d/_-])/gu;

/** Where PESEL numbers stand in a text; digits in addresses of the web are ids of pages. */
export const findPesels = (text: string): number[] =>
  [...text.replaceAll(ADDRESS, (address) => " ".repeat(address.length)).matchAll(NUMBER)].flatMap(
    ({ 0: digits, index }) => (isPesel(digits) ? [index] : []),
  );
