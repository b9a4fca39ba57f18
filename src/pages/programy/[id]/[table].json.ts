import type { APIRoute, InferGetStaticPropsType } from "astro";
import { listCooperationTables } from "#src/collections/cooperation-programmes/table-files.ts";

export const getStaticPaths = listCooperationTables;

/** A table of a programme for programs. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  Response.json(props.json);
