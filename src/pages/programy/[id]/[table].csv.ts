import type { APIRoute, InferGetStaticPropsType } from "astro";
import { listCooperationTables } from "#src/collections/cooperation-programmes/table-files.ts";

export const getStaticPaths = listCooperationTables;

/** A table of a programme for spreadsheets. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.csv, { headers: { "Content-Type": "text/csv;charset=utf-8" } });
