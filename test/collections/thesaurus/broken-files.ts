/** Problems expected in the thesaurus of the broken region, as `line:column id`. */
export default {
  "vocabularies/thesaurus.yaml": [
    "5:11 thesaurus-term-unused",
    "6:13 thesaurus-cycle",
    "9:13 thesaurus-cycle",
    "11:11 thesaurus-term-unused",
  ],
} satisfies Record<string, string[]>;
