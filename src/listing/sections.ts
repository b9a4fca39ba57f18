import { financingListing } from "#src/collections/financing/query.ts";
import { oppListing } from "#src/collections/opp-years/query.ts";
import { adviceSection } from "#src/collections/advice-points/query.ts";
import { calendarSection } from "#src/calendar/query.ts";
import { eventSection } from "#src/collections/events/pages.ts";
import { callSection } from "#src/collections/calls/listing.ts";
import type { ListingSection } from "./section.ts";
import { networkListing } from "#src/collections/networks/query.ts";
import { newsListing } from "#src/collections/news/query.ts";
import { newsletterListing } from "#src/collections/newsletters/query.ts";
import { noticeListing } from "#src/collections/notices/query.ts";
import { resourceSection } from "#src/collections/resources/query.ts";
import { volunteeringListing } from "#src/volunteering/query.ts";

/** Every part of the portal with a list that can be filtered; each has calendars and feeds, whole and by value. */
export const listSections = (): ListingSection<unknown>[] => [
  newsListing,
  noticeListing,
  newsletterListing,
  resourceSection,
  volunteeringListing,
  financingListing,
  oppListing,
  eventSection,
  adviceSection,
  calendarSection,
  callSection,
  networkListing,
];
