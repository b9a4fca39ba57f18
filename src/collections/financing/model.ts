import type { FinancingFile } from "./schema.ts";
import type { LegalFormFile } from "#src/collections/legal-forms/schema.ts";
import type { StatusFile } from "#src/collections/statuses-and-marks/schema.ts";
import type { TerritoryFile } from "#src/collections/territory/schema.ts";
import { isAfter } from "#src/core/time/partial-dates.ts";
import { toPartyLink, type Link, type PartyLink } from "#src/core/links/link.ts";
import { toFirstDay, toLastDay } from "#src/core/time/calendar-days.ts";
import { MOST_GROSZE, type LoanTerms } from "./loan.ts";
import { toPeriod, type Period } from "#src/core/time/period.ts";
import { resolve } from "#src/core/links/lookup.ts";
import { type Vocabularies } from "#src/collections/vocabularies.ts";

/** Whether a product can be had: not yet, now, or no more. */
export type OfferState = "upcoming" | "open" | "ended";

/** Who may apply, with every reference resolved; an empty list excludes nobody. */
export type Applicants = {
  forms: LegalFormFile[];
  statuses: StatusFile[];
  area: TerritoryFile[];
  conditions: string[];
};

/** A financing product; `loan` holds the initial values of the calculator. */
export type Financing = Omit<FinancingFile, "operator" | "partners" | "applicants"> & {
  id: string;
  href: string;
  operator: PartyLink;
  partners: PartyLink[];
  applicants: Applicants;
  state: OfferState;
  loan: LoanTerms | undefined;
};

/** What references of a product lead to, and the day (`YYYY-MM-DD`) that decides its state. */
export type FinancingContext = {
  vocabularies: Pick<Vocabularies, "legalForms" | "statuses" | "territory">;
  entities: ReadonlyMap<string, Link>;
  today: string;
};

/** Derives a product's model from its file. */
export function toFinancing(
  id: string,
  href: string,
  file: FinancingFile,
  { vocabularies, entities, today }: FinancingContext,
): Financing {
  const { legalForms, statuses, territory } = vocabularies;
  return {
    ...file,
    id,
    href,
    operator: toPartyLink(file.operator, entities),
    partners: file.partners.map((partner) => toPartyLink(partner, entities)),
    applicants: {
      forms: file.applicants.forms.map((form) => resolve(legalForms, form)),
      statuses: file.applicants.statuses.map((status) => resolve(statuses, status)),
      area: file.applicants.area.map((unit) => resolve(territory, unit)),
      conditions: file.applicants.conditions,
    },
    state: toOfferState(file.offered, today),
    loan: toExampleLoan(file),
  };
}

/** The state on `today`. A month or year without a day lasts until its last day. */
export function toOfferState({ from, to, ended }: FinancingFile["offered"], today: string): OfferState {
  if (ended || (to !== undefined && isAfter(today, to))) return "ended";
  return from !== undefined && isAfter(from, today) ? "upcoming" : "open";
}

/** The time in which a product is offered, with its instants: months and years from their first to their last day. */
export const toOfferPeriod = ({ from, to }: FinancingFile["offered"], timeZone: string): Period =>
  toPeriod({ from: from && toFirstDay(from), to: to && toLastDay(to) }, timeZone);

/**
 * The initial loan of the calculator: the author's example, or the largest amount for the longest time at the
 * highest rate, so that readers are not promised too much; the largest that can be computed where more is lent.
 * Undefined for what is no loan, or where a number is not known.
 */
function toExampleLoan({
  kind,
  example,
  amount,
  rate,
  months,
  graceMonths,
  writeOff,
}: FinancingFile): LoanTerms | undefined {
  if (kind !== "loan" && kind !== "subsidy-loan") return undefined;
  const zloty = example?.amount ?? amount?.max;
  const percent = example?.rate ?? rate?.max;
  const length = example?.months ?? months?.max;
  if (zloty === undefined || percent === undefined || length === undefined) return undefined;
  return {
    principal: Math.min(zloty * 100, MOST_GROSZE),
    rate: percent,
    months: length,
    graceMonths: Math.min(example ? example.graceMonths : (graceMonths ?? 0), length - 1),
    repayment: "annuity",
    writeOff: writeOff?.percent ?? 0,
  };
}

const STATES: readonly OfferState[] = ["open", "upcoming", "ended"];
const KINDS: readonly Financing["kind"][] = ["loan", "subsidy-loan", "subsidy", "guarantee"];

/** Orders products by state, available ones first, then by kind, loans first, then by title (`compare`). */
export const compareFinancing =
  (compare: (a: string, b: string) => number) =>
  (a: Financing, b: Financing): number =>
    STATES.indexOf(a.state) - STATES.indexOf(b.state) ||
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    compare(a.title, b.title);
