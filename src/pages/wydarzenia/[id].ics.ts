import type { APIRoute, InferGetStaticPropsType } from "astro";
import { toCalendar } from "#src/core/export/calendar.ts";
import { listEventCalendars } from "#src/collections/events/pages.ts";

export const getStaticPaths = listEventCalendars;

/** All dates of an event as iCalendar. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(toCalendar(props.calendar), { headers: { "Content-Type": "text/calendar; charset=utf-8" } });
