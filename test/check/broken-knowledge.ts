/** Problems expected in the guides, the glossary and the law of the broken region, as `line:column id`. */
export const brokenKnowledge: Record<string, string[]> = {
  "decision-paths/loop.yaml": [
    "1:1 knowledge-address-taken",
    "14:37 decision-next-unknown",
    "15:37 decision-cycle",
    "21:17 unknown-reference",
    "22:9 decision-id-duplicate",
    "25:9 decision-unreachable",
  ],
  "easy-to-read/shared.md": ["1:1 etr-empty"],
  "easy-to-read/unused.md": ["1:1 etr-unused"],
  "guides/components.mdx": [
    "6:10 law-changed-since",
    "7:6 etr-without-text",
    "8:6 pjm-without-transcript",
    "8:15 video-address",
    "14:1 component-misplaced",
    "17:3 component-attribute-missing",
    "17:32 component-attribute-unknown",
    "20:1 unknown-reference",
    "20:39 unknown-reference",
    "22:1 unknown-reference",
    "24:1 mdx-code",
  ],
  "guides/shared-text.md": ["7:14 etr-shared"],
  "vocabularies/acts.yaml": ["5:17 journal-position-syntax", "9:14 act-check-old"],
  "vocabularies/form-comparison.yaml": ["4:7 fact-without-source"],
  "vocabularies/glossary.yaml": [
    "9:11 glossary-form-claimed",
    "11:13 unknown-reference",
    "15:11 glossary-form-syntax",
  ],
};
