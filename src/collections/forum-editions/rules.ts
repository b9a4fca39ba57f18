import type { Rule } from "#src/collections/content.ts";
import { checkDays } from "./rules-days.ts";
import { checkEditions } from "./rules-numbers.ts";
import { checkOutcomes } from "./rules-outcome.ts";
import { checkProgrammes } from "./rules-programme.ts";
import { checkSessionNumbers } from "./rules-session-numbers.ts";

/** The rules of forum editions. */
export const rules: readonly Rule[] = [
  checkEditions,
  checkDays,
  checkOutcomes,
  checkProgrammes,
  checkSessionNumbers,
];
