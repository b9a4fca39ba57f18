/** Problems expected in the cooperation programmes of the broken region, as `line:column id`. */
export const brokenCooperation: Record<string, string[]> = {
  "cooperation-programmes/items.md": [
    "9:5 cooperation-budget-exceeded",
    "13:11 cooperation-item-duplicate",
    "15:50 cooperation-goal-unknown",
    "15:74 portal-path-unknown",
    "16:11 cooperation-item-duplicate",
    "16:53 unknown-reference",
    "18:5 cooperation-target-missing",
    "21:17 cooperation-value-year",
    "23:17 cooperation-item-duplicate",
  ],
  "cooperation-programmes/multi-year.md": ["5:26 cooperation-years-order"],
  "cooperation-programmes/one-year.md": ["5:8 cooperation-years-kind"],
  "cooperation-programmes/portal-page.md": [
    "7:53 portal-page-shape",
    "8:11 id-syntax",
    "8:53 portal-page-shape",
  ],
  "cooperation-programmes/yearly-again.md": ["6:9 cooperation-parent-years"],
  "cooperation-programmes/yearly.md": ["5:8 cooperation-years-overlap"],
};
