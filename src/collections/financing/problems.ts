/** Problems of financing, of lists of public benefit organisations and of 1.5% campaigns; a part of the catalogue. */
export const financeProblems = {
  "range-out-of-order": "error",
  "loan-example-outside": "error",
  "opp-identity": "error",
  "opp-krs-duplicate": "error",
  "opp-krs-mismatch": "error",
  "opp-county-missing": "warning",
  "opp-entity-unlinked": "warning",
  "opp-status-missing": "error",
  "opp-not-listed": "error",
  "opp-list-outdated": "warning",
  "year-file-name": "error",
  "tax-percent": "error",
} as const;
