/** Problems expected in the financing, OPP lists and campaigns of the broken region, as `line:column id`. */
export const brokenFinance: Record<string, string[]> = {
  "entities/tax-years.md": ["7:3 opp-not-listed"],
  "financing/odwrotnie.md": [
    "6:28 range-out-of-order",
    "7:24 range-out-of-order",
    "9:35 loan-example-outside",
    "9:61 loan-example-outside",
  ],
  "opp-years/2021.yaml": ["3:5 opp-identity"],
  "opp-years/2022.yaml": ["1:10 year-file-name"],
  "opp-years/2023.yaml": [
    "1:10 opp-list-outdated",
    "1:10 year-file-name",
    "4:12 opp-krs-mismatch",
    "4:31 opp-status-missing",
    "5:12 opp-krs-duplicate",
    "6:12 opp-county-missing",
    "6:29 opp-entity-unlinked",
  ],
  "tax-campaigns/2022.md": ["3:10 tax-percent"],
};
