/** Problems of cooperation programmes; a part of the catalogue. */
export const cooperationProblems = {
  "cooperation-years-order": "error",
  "cooperation-years-kind": "error",
  "cooperation-years-overlap": "warning",
  "cooperation-parent-years": "error",
  "cooperation-item-duplicate": "error",
  "cooperation-goal-unknown": "error",
  "cooperation-budget-exceeded": "error",
  "cooperation-target-missing": "warning",
  "cooperation-value-year": "error",
} as const;
