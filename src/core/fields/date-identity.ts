import { z } from "astro/zod";
import { dayOrTime, permanentId } from "./fields.ts";

/**
 * What keeps a date the same event of a calendar (UID of RFC 5545) when it is moved: an id that its author gives, or
 * the start with which it was first published.
 */
export const dateIdentity = () => ({
  id: permanentId().optional().meta({
    pl: "stałe oznaczenie terminu w kalendarzach",
    en: "permanent id of the date in calendars",
  }),
  previousStarts: z.array(dayOrTime()).min(1).optional().meta({
    pl: "wcześniejsze początki, gdy termin przeniesiono; najstarszy pierwszy",
    en: "earlier starts of a date that was moved; the oldest first",
  }),
});
