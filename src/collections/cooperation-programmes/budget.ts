import type { CooperationProgrammeFile } from "./schema.ts";

type BudgetFile = NonNullable<CooperationProgrammeFile["budget"]>;

/** Money of a programme, with each line's share of the total (0 to 1). */
export type Budget = Omit<BudgetFile, "lines"> & {
  lines: { name: string; amount: number; share: number | undefined }[];
  /** The part of the total that no line covers; undefined without an exact total or without lines. */
  rest: { amount: number; share: number } | undefined;
};

/** The sum of amounts, exact to the hundredth. */
export const sumAmounts = (lines: readonly { amount: number }[]): number =>
  Math.round(lines.reduce((sum, { amount }) => sum + amount * 100, 0)) / 100;

/** Adds shares to a programme's budget: of the total or, if that is not given, of the sum of lines. */
export function toBudget(file: BudgetFile): Budget {
  const sum = sumAmounts(file.lines);
  const whole = file.total ?? sum;
  const share = (amount: number) => (whole > 0 ? amount / whole : undefined);
  const rest = Math.round((whole - sum) * 100) / 100;
  const isKnown = file.total !== undefined && file.precision === "exact" && sum > 0 && rest > 0;
  return {
    ...file,
    lines: file.lines.map((line) => ({ ...line, share: share(line.amount) })),
    rest: isKnown ? { amount: rest, share: rest / whole } : undefined,
  };
}
