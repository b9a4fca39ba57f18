/** Illustrations of sections: each is a file of `pictures/`, and a mark of `marks.svg` by the same name. */
export const sectionPictures = [
  "advice",
  "awards",
  "calendar",
  "calls",
  "consultations",
  "cooperation",
  "counties",
  "directory",
  "events",
  "financing",
  "forum",
  "glossary",
  "good-practices",
  "governments",
  "home",
  "knowledge",
  "networks",
  "news",
  "procurement",
  "publications",
  "rooms",
  "search",
  "shortlist",
  "statistics",
  "support-centres",
  "tax",
  "volunteering",
  "window",
] as const;
export type SectionPicture = (typeof sectionPictures)[number];

/** Illustrations of themes, for covers of what has no photograph, and of pages where nothing is found. */
export const otherPictures = [
  "culture",
  "household",
  "kitchen",
  "lost",
  "nature",
  "nothing",
  "seniors",
  "unfound",
  "workshop",
  "youth",
] as const;
export type PictureName = SectionPicture | (typeof otherPictures)[number];
