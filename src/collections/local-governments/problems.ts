/** Problems of local governments. */
export const governmentProblems = {
  "government-unit-duplicate": "error",
  "government-outside-region": "error",
  "government-programme-duplicate": "error",
} as const;
