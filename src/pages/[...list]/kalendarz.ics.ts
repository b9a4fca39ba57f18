import type { APIRoute, InferGetStaticPropsType } from "astro";
import { toCalendar } from "#src/core/export/calendar.ts";
import { toEntryEvents } from "#src/feeds/entry-calendar.ts";
import { listListingCalendars } from "#src/listing/exports.ts";

export const getStaticPaths = listListingCalendars;

/** The calendar of a list of the portal, or of its items with one value of a facet. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => {
  const { about, entries, portal } = props;
  const calendar = toCalendar({ ...about, events: toEntryEvents(entries, portal) });
  return new Response(calendar, { headers: { "Content-Type": "text/calendar; charset=utf-8" } });
};
