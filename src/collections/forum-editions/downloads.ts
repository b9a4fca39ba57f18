import type { Link } from "#src/core/links/link.ts";

/** What can be taken from an edition's page: calendars, the programme for apps and for paper. */
export type EditionDownloads = {
  /**
   * The calendar of the whole edition: its programme, or its dates as long as some session has no time; undefined
   * when nothing of it is known to the day. `address` is the full one, to subscribe to.
   */
  calendar: { href: string; address: string; isProgramme: boolean } | undefined;
  days: Link[];
  tracks: Link[];
  schedule: { xml: string; json: string } | undefined;
  print: string | undefined;
};
