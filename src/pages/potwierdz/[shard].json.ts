import type { APIRoute, InferGetStaticPropsType } from "astro";
import { listConfirmationShards } from "#src/confirmation/pages.ts";

export const getStaticPaths = listConfirmationShards;

/** What organisations are asked about, for a part of the entries. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  Response.json(props.values);
