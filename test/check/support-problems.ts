/** Problems expected in the support centres and networks of the broken region, as `line:column id`. */
export const supportProblems: Record<string, string[]> = {
  "networks/podwojna.md": [
    "11:5 network-member-duplicate",
    "13:5 network-member-duplicate",
    "14:5 network-member-is-itself",
    "15:40 dates-out-of-order",
    "16:32 dates-out-of-order",
  ],
  "networks/pusta.md": ["4:7 network-without-members"],
  "support-centres/lesny.md": ["5:3 support-gap"],
  "support-centres/polny.md": ["5:5 support-overlap", "6:5 support-area-one"],
  "vocabularies/subregions.yaml": [
    "3:13 support-gap",
    "5:7 support-known",
    "8:3 field-moved",
    "9:13 support-gap",
  ],
};
