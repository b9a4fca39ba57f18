/** Problems expected in publications of the broken region, as `line:column id`. */
export default {
  "publications/report.md": [
    "4:14 date-in-future",
    "7:6 file-to-download-missing",
    "7:6 publication-own-file",
    "8:7 isbn-checksum",
    "9:11 language-code-syntax",
    "10:12 publication-evaluates",
    "10:12 unknown-reference",
  ],
  "publications/twin.md": [
    "4:12 party-entity-or-name",
    "6:6 file-to-download-missing",
    "6:6 publication-duplicate",
  ],
} satisfies Record<string, string[]>;
