import type { APIRoute, InferGetStaticPropsType } from "astro";
import { listStatisticsCsv } from "#src/statistics/files.ts";

export const getStaticPaths = listStatisticsCsv;

/** A table of the statistics for spreadsheets. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.csv, { headers: { "Content-Type": "text/csv;charset=utf-8" } });
