/** Problems of calls for applications and their results; a part of the catalogue. */
export const callProblems = {
  "range-order": "error",
  "call-awards-exceed": "warning",
  "call-award-outside-limits": "warning",
  "call-award-count": "error",
  "call-way-missing": "warning",
} as const;
