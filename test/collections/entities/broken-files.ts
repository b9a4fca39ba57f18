/** Problems expected in the broken files of entities that are about evidence and contact. */
export default {
  "entities/alternatives.md": [
    "7:30 alternative-repeats",
    "8:14 alternative-without-value",
    "10:91 dates-out-of-order",
  ],
  "entities/contact-sought.md": ["6:18 contact-sought-and-found"],
  "entities/invites.md": ["6:3 stale-sources", "9:27 contact-invited-without-way"],
  "entities/verified-nowhere.md": ["9:13 verified-on-unfound-website"],
  "entities/verified-somehow.md": ["7:13 verification-incomplete"],
  "entities/verified-sometime.md": ["7:13 verification-incomplete"],
};
