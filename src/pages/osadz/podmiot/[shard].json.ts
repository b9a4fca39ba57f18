import type { APIRoute, InferGetStaticPropsType } from "astro";
import { listCardShards } from "#src/embed/query.ts";

export const getStaticPaths = listCardShards;

/** The cards of a part of the entities, for frames on other sites. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  Response.json(props.cards);
