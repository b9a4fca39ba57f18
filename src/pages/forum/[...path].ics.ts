import type { APIRoute, InferGetStaticPropsType } from "astro";
import { toCalendar } from "#src/core/export/calendar.ts";
import { listForumCalendars } from "#src/forum/export-files.ts";

export const getStaticPaths = listForumCalendars;

/** A calendar of the forums: of all editions, of one, of its day, track or session. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(toCalendar(props.calendar), { headers: { "Content-Type": "text/calendar; charset=utf-8" } });
