import type { APIRoute, InferGetStaticPropsType } from "astro";
import { toCalendar } from "#src/core/export/calendar.ts";
import { listDateFiles } from "#src/calendar/pages.ts";

export const getStaticPaths = listDateFiles;

/** One coming date as iCalendar. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(toCalendar(props.calendar), { headers: { "Content-Type": "text/calendar; charset=utf-8" } });
