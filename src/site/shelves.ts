import { paths } from "#src/i18n/paths.ts";

/** Official addresses that hold what a list of the portal does not have yet; `key` names them. */
const governments = { key: "shelf.link.governments", href: paths.governments } as const;
const bulletins = { key: "shelf.link.bip", href: "https://www.gov.pl/bip" } as const;
const niw = { key: "shelf.link.niw", href: "https://niw.gov.pl/" } as const;

/** Where to look while a list of the portal shows nothing current. */
export const shelves = {
  calls: [governments, bulletins, niw],
  consultations: [governments, bulletins],
  events: [governments, niw],
  calendar: [governments, niw],
  resources: [governments],
  publications: [niw],
  volunteering: [niw],
  news: [governments, niw],
  notices: [bulletins],
} as const;

/** A list of the portal that says what it holds even when it is empty. */
export type ShelfName = keyof typeof shelves;
