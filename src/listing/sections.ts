import { financingSection } from "#src/collections/financing/query.ts";
import { oppSection } from "#src/collections/opp-years/query.ts";
import { adviceListing } from "#src/collections/advice-points/query.ts";
import { calendarListing } from "#src/calendar/query.ts";
import { eventListing } from "#src/collections/events/query.ts";
import { callListing } from "#src/collections/calls/query.ts";
import type { ListingSection } from "./section.ts";
import { networkListing } from "#src/collections/networks/query.ts";
import { newsletterSection, newsSection, noticeSection } from "#src/collections/news/sections.ts";
import { resourceListing } from "#src/collections/resources/query.ts";
import { volunteeringSection } from "#src/volunteering/query.ts";

/** Every part of the portal with a list that can be filtered; each has calendars and feeds, whole and by value. */
export const listSections = (): ListingSection<unknown>[] => [
  newsSection,
  noticeSection,
  newsletterSection,
  resourceListing,
  volunteeringSection,
  financingSection,
  oppSection,
  eventListing,
  adviceListing,
  calendarListing,
  callListing,
  networkListing,
];
