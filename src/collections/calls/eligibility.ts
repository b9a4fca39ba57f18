/** The id that stands among legal forms for a group of people without any. */
export const INFORMAL_GROUP = "informal-group";

/** Who may apply, as ids that the browser can compare; absent or empty conditions exclude nobody. */
export type Eligibility = {
  /** Ids of legal forms, subtypes included, and `INFORMAL_GROUP`. */
  applicants: string[];
  /** At least one of these statuses is required. */
  statuses: string[];
  /** TERYT codes of the units where the seat has to be. */
  territory: string[];
  /** TERYT codes of the places whose inhabitants the task is for; the seat may be elsewhere. */
  area: string[];
  minAgeMonths?: number | undefined;
  maxAgeMonths?: number | undefined;
  maxYearlyIncome?: number | undefined;
};

/** What is known of an organisation that wants to apply; absent fields are not known. */
export type Applicant = {
  /** Id of its legal form, or `INFORMAL_GROUP`. */
  form?: string | undefined;
  /** Ids of the statuses that it holds; an empty list means that it holds none. */
  statuses?: readonly string[] | undefined;
  /** TERYT code of its municipality or county. */
  place?: string | undefined;
  /** When it was registered: a year, a month or a day (`2021`, `2021-03`, `2021-03-15`). */
  founded?: string | undefined;
  /** Income of its last year in PLN. */
  income?: number | undefined;
};

/** One condition of a call, and its verdict for an applicant. */
export type Reason = { aspect: Aspect; verdict: Verdict };
export type Aspect = "form" | "status" | "territory" | "area" | "minAge" | "maxAge" | "income";
/** `unknown` has to be checked: something is not known, or is for the office to decide. */
export type Verdict = "fits" | "no" | "unknown";

function toVerdict(answer: boolean | undefined): Verdict {
  if (answer === undefined) return "unknown";
  return answer ? "fits" : "no";
}

/**
 * Every condition that a call has, with its verdict for an applicant on a day (`YYYY-MM-DD`), in the order of the
 * conditions. Age and income are conditions of organisations, not of informal groups.
 */
export function explainEligibility(call: Eligibility, applicant: Applicant, on: string): Reason[] {
  const isGroup = applicant.form === INFORMAL_GROUP;
  const { minAgeMonths: min, maxAgeMonths: max, maxYearlyIncome: limit } = call;
  const reasons: (Reason | false)[] = [
    call.applicants.length > 0 && { aspect: "form", verdict: judgeForm(call.applicants, applicant.form) },
    call.statuses.length > 0 && { aspect: "status", verdict: judgeStatus(call.statuses, applicant.statuses) },
    call.territory.length > 0 && {
      aspect: "territory",
      verdict: judgePlace(call.territory, applicant.place),
    },
    call.area.length > 0 && { aspect: "area", verdict: judgeArea(call.area, applicant.place) },
    !isGroup &&
      min !== undefined && { aspect: "minAge", verdict: judgeAge(applicant.founded, on, min, Infinity) },
    !isGroup && max !== undefined && { aspect: "maxAge", verdict: judgeAge(applicant.founded, on, 0, max) },
    !isGroup && limit !== undefined && { aspect: "income", verdict: judgeIncome(limit, applicant.income) },
  ];
  return reasons.filter((reason) => reason !== false);
}

/** The overall verdict: `no` if any reason is `no`, else `unknown` if any is `unknown`. */
export function summarize(reasons: readonly Reason[]): Verdict {
  const verdicts = reasons.map(({ verdict }) => verdict);
  if (verdicts.includes("no")) return "no";
  return verdicts.includes("unknown") ? "unknown" : "fits";
}

const judgeForm = (allowed: readonly string[], form: string | undefined): Verdict =>
  toVerdict(form === undefined ? undefined : allowed.includes(form));

const judgeStatus = (required: readonly string[], held: readonly string[] | undefined): Verdict =>
  toVerdict(held && required.some((status) => held.includes(status)));

const judgeIncome = (limit: number, income: number | undefined): Verdict =>
  toVerdict(income === undefined ? undefined : income <= limit);

/** The last digit of a municipality's code is its type, which changes: a village becomes a town. */
const withoutType = (code: string) => (code.length === 7 ? code.slice(0, 6) : code);

function judgePlace(units: readonly string[], place: string | undefined): Verdict {
  if (place === undefined) return "unknown";
  const code = withoutType(place);
  if (units.some((unit) => code.startsWith(withoutType(unit)))) return "fits";
  return units.some((unit) => unit.startsWith(code)) ? "unknown" : "no";
}

/** A task for other inhabitants does not exclude an organisation: it may work there. */
const judgeArea = (units: readonly string[], place: string | undefined): Verdict =>
  judgePlace(units, place) === "fits" ? "fits" : "unknown";

/**
 * Whether the age is between two numbers of months, both included, for every date that a partial `founded` can mean.
 */
function judgeAge(founded: string | undefined, on: string, min: number, max: number): Verdict {
  if (founded === undefined) return "unknown";
  const known = founded.length;
  const [earliest, latest] = [founded + "0000-01-01".slice(known), founded + "0000-12-31".slice(known)];
  const oldest = { reached: countMonths(earliest, on), passed: isPast(earliest, on, max) };
  const youngest = { reached: countMonths(latest, on), passed: isPast(latest, on, max) };
  if (youngest.reached >= min && !oldest.passed) return "fits";
  return oldest.reached < min || youngest.passed ? "no" : "unknown";
}

/** Whole months between two days: none from `2021-03-15` to `2021-04-14`, one to `2021-04-15`. */
function countMonths(from: string, to: string): number {
  const [year = 0, month = 0, day = 0] = from.split("-").map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split("-").map(Number);
  return (toYear - year) * 12 + toMonth - month - (toDay < day ? 1 : 0);
}

/** Whether more than `months` have passed; false on the very day on which they end. */
function isPast(from: string, to: string, months: number): boolean {
  const whole = countMonths(from, to);
  return whole > months || (whole === months && from.slice(8) !== to.slice(8));
}
