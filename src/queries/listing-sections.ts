import { financingSection } from "./financing.ts";
import { oppSection } from "./opp-years.ts";
import { adviceSection } from "./advice-points.ts";
import { calendarSection } from "./calendar.ts";
import { eventSection } from "./event-pages.ts";
import { callSection } from "./call-listing.ts";
import type { ListingSection } from "./listings.ts";
import { networkSection } from "./networks.ts";
import { newsletterSection, newsSection, noticeSection } from "./news-sections.ts";
import { resourceSection } from "./resources.ts";
import { volunteeringSection } from "./volunteering.ts";

/** Every part of the portal with a list that can be filtered; each has calendars and feeds, whole and by value. */
export const listSections = (): ListingSection<unknown>[] => [
  newsSection,
  noticeSection,
  newsletterSection,
  resourceSection,
  volunteeringSection,
  financingSection,
  oppSection,
  eventSection,
  adviceSection,
  calendarSection,
  callSection,
  networkSection,
];
