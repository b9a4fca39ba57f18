import type { APIRoute } from "astro";
import { toCalendar } from "#src/core/export/calendar.ts";
import { getConsultationCalendar } from "#src/collections/consultations/pages.ts";

/** Open and announced consultations and their meetings as iCalendar. */
export const GET: APIRoute = async () =>
  new Response(toCalendar(await getConsultationCalendar()), { headers: { "Content-Type": "text/calendar" } });
