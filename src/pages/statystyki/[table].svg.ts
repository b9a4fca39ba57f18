import type { APIRoute, InferGetStaticPropsType } from "astro";
import { listStatisticsSvg } from "#src/statistics/files.ts";

export const getStaticPaths = listStatisticsSvg;

/** A chart of the statistics as a picture. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.svg, { headers: { "Content-Type": "image/svg+xml;charset=utf-8" } });
