import type { APIRoute, InferGetStaticPropsType } from "astro";
import { toScheduleXml } from "#src/forum/exports/schedule-xml.ts";
import { listForumSchedules } from "#src/forum/export-files.ts";

export const getStaticPaths = listForumSchedules;

/** The programme of an edition for conference apps, as XML. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(toScheduleXml(props.schedule), {
    headers: { "Content-Type": "application/vnd.c3voc.schedule+xml; charset=utf-8" },
  });
