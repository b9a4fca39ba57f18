import type { Link } from "#src/core/links/link.ts";

/** Downloads of an edition: calendars, the programme for apps and for print. */
export type EditionDownloads = {
  /**
   * The calendar of the whole edition: its programme or, while some session has no time, its dates; undefined when
   * none is known to the day or the edition is over. `address` is the full one, for subscriptions.
   */
  calendar: { href: string; address: string; isProgramme: boolean } | undefined;
  days: Link[];
  tracks: Link[];
  schedule: { xml: string; json: string } | undefined;
  print: string | undefined;
};
