/** Problems expected in the broken lists of former and published ids, and in links to them. */
export default {
  "former-entities.yaml": [
    "1:9 former-entity-exists",
    "2:9 former-entity-fate",
    "3:25 former-entity-circle",
    "4:29 former-entity-closed",
    "5:27 reference-moved",
    "7:29 reference-removed",
  ],
  "pages/former-links.md": ["7:1 link-moved", "7:35 link-removed"],
  "published-entities.yaml": ["2:22 published-entity-missing"],
};
