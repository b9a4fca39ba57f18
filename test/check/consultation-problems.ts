/** Problems expected in the consultations of the broken region, as `line:column id`. */
export const consultationProblems: Record<string, string[]> = {
  "consultations/adopted/zgubiony-tekst.md": ["1:1 consultation-unmatched"],
  "consultations/bez-adresu.md": ["6:15 consultation-channel-missing"],
  "consultations/remarks/bez-adresu.csv": ["2:1 field-value", "2:1 paragraph-syntax"],
  "consultations/remarks/cudzyslow.csv": ["2:1 csv-syntax"],
  "consultations/remarks/zakonczone.csv": [
    "4:1 remark-names-person",
    "5:1 remark-paragraph-unknown",
    "5:1 remark-reason-missing",
    "6:1 remark-author-unsure",
  ],
  "consultations/remarks/zgubione.csv": ["1:1 consultation-unmatched", "1:1 csv-column-unknown"],
  "consultations/zakonczone.md": [
    "8:66 dates-out-of-order",
    "9:44 meeting-outside-period",
    "9:95 unknown-reference",
    "10:9 adopted-text-missing",
    "10:22 dates-out-of-order",
    "23:1 paragraph-duplicate",
    "24:1 paragraph-duplicate",
    "24:38 draft-picture",
    "24:38 image-missing",
  ],
};
