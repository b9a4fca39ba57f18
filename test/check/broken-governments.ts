/** Problems expected in the local governments of the broken region, as `line:column id`. */
export const brokenGovernments: Record<string, string[]> = {
  "local-governments/jeziorno.md": ["2:7 government-unit-duplicate"],
  "local-governments/nowy-bor-drugi.md": ["3:20 unknown-reference", "4:10 url-scheme"],
  "local-governments/nowy-bor.md": [
    "2:7 government-unit-duplicate",
    "3:38 personal-email",
    "6:14 government-programme-duplicate",
    "7:32 cooperation-years-order",
  ],
  "local-governments/poza-regionem.md": ["2:7 government-outside-region"],
};
