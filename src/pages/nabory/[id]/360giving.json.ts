import type { APIRoute, InferGetStaticPropsType } from "astro";
import { listGrantPackages } from "#src/collections/calls/grants.ts";

export const getStaticPaths = listGrantPackages;

/** The funded projects of a call as 360Giving data. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  Response.json(props.data);
