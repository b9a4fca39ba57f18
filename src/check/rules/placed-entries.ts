import type { Content } from "#src/collections/content.ts";

/** Every record that may say where it is and when it is open: `address`, `point`, `openingHours`. */
export const listPlacedEntries = ({ entries }: Content) => [
  ...entries.entities,
  ...entries.resources,
  ...entries["volunteer-centres"],
  ...entries["volunteer-offers"],
];
