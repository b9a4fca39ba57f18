/** How a loan is paid back: equal instalments (annuity), or equal parts of capital with falling interest. */
export type Repayment = "annuity" | "decreasing";

/** What a schedule is computed from. Money is in whole grosze (hundredths of a złoty). */
export type LoanTerms = {
  principal: number;
  /** Nominal rate in percent a year; the interest of each month is a twelfth of it. */
  rate: number;
  /** All months of the loan, including the grace period. */
  months: number;
  /** First months in which only interest is paid. */
  graceMonths: number;
  repayment: Repayment;
  /** The part of the capital that may be written off, percent. */
  writeOff: number;
};

/** One month of a schedule, in grosze; `balance` is the capital still owed after it. */
export type Instalment = {
  number: number;
  capital: number;
  interest: number;
  payment: number;
  balance: number;
};

/** A schedule with its sums, in grosze. `toRepay` is what is left to pay when the write-off is granted in full. */
export type LoanSchedule = {
  instalments: Instalment[];
  /** The first payment after the months of grace. */
  payment: number;
  interest: number;
  total: number;
  writtenOff: number;
  toRepay: number;
};

/** Interest is kept exact down to a ten-thousandth of a percent. */
const RATE_STEPS = 10_000;
/** The largest loan, 10 million złotych: up to it the division in `toInterest` is exact in double precision. */
export const MOST_GROSZE = 1_000_000_000;
export const MOST_MONTHS = 600;

const divideHalfUp = (a: number, b: number): number => Math.floor((2 * a + b) / (2 * b));

/** The interest of one month on `balance`, rounded to a whole grosz, halves up. */
const toInterest = (balance: number, rate: number): number =>
  divideHalfUp(balance * Math.round(rate * RATE_STEPS), 12 * 100 * RATE_STEPS);

/**
 * The instalment of an annuity: `principal · i / (1 − (1 + i)^−n)`, where `i` is a twelfth of the yearly rate and `n`
 * the number of payments. In grosze, rounded once.
 */
function toAnnuity(principal: number, rate: number, payments: number): number {
  const i = rate / 1200;
  return Math.round(i === 0 ? principal / payments : (principal * i) / (1 - (1 + i) ** -payments));
}

/**
 * The schedule of a loan. The parts of capital add up to the principal exactly, because the last payment takes what
 * rounding left over.
 * @throws RangeError when a number is out of bounds: `principal` 1 to `MOST_GROSZE` and whole, `months` 1 to
 * `MOST_MONTHS`, `graceMonths` below `months`, `rate` and `writeOff` 0 to 100.
 */
export function toSchedule(terms: LoanTerms): LoanSchedule {
  checkTerms(terms);
  const { principal, rate, months, graceMonths, repayment } = terms;
  const payments = months - graceMonths;
  const annuity = toAnnuity(principal, rate, payments);
  const part = Math.floor(principal / payments);
  const instalments: Instalment[] = [];
  let balance = principal;
  for (let number = 1; number <= months; number++) {
    const interest = toInterest(balance, rate);
    const wanted = repayment === "annuity" ? annuity - interest : part;
    const due = number === months ? balance : Math.min(Math.max(wanted, 0), balance);
    const capital = number <= graceMonths ? 0 : due;
    balance -= capital;
    instalments.push({ number, capital, interest, payment: capital + interest, balance });
  }
  const interest = instalments.reduce((sum, one) => sum + one.interest, 0);
  const writtenOff = divideHalfUp(principal * Math.round(terms.writeOff * 100), 10_000);
  const total = principal + interest;
  const payment = instalments[graceMonths]?.payment ?? 0;
  return { instalments, payment, interest, total, writtenOff, toRepay: total - writtenOff };
}

function checkTerms({ principal, rate, months, graceMonths, writeOff }: LoanTerms): void {
  const isWhole = (value: number, least: number, most: number) =>
    Number.isInteger(value) && value >= least && value <= most;
  const isPercent = (value: number) => value >= 0 && value <= 100;
  if (!isWhole(principal, 1, MOST_GROSZE)) throw new RangeError(`principal ${principal}`);
  if (!isWhole(months, 1, MOST_MONTHS)) throw new RangeError(`months ${months}`);
  if (!isWhole(graceMonths, 0, months - 1)) throw new RangeError(`graceMonths ${graceMonths}`);
  if (!isPercent(rate)) throw new RangeError(`rate ${rate}`);
  if (!isPercent(writeOff)) throw new RangeError(`writeOff ${writeOff}`);
}
