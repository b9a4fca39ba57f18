import { listBuildGoals } from "./goals-builds.ts";
import { listPageGoals } from "./goals-pages.ts";
import type { Goal } from "./goal.ts";
import type { Results } from "./results.ts";

/** All goals that the results cover, met or not. */
export const listGoals = (results: Results): Goal[] => [
  ...listBuildGoals(results),
  ...listPageGoals(results),
];
