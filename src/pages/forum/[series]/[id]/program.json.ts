import type { APIRoute, InferGetStaticPropsType } from "astro";
import { toScheduleJson } from "#src/forum/exports/schedule-json.ts";
import { listForumSchedules } from "#src/forum/export-files.ts";

export const getStaticPaths = listForumSchedules;

/** The programme of an edition for conference apps, as JSON. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(toScheduleJson(props.schedule), { headers: { "Content-Type": "application/json" } });
