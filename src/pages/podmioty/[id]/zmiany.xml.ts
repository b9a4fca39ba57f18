import type { APIRoute, InferGetStaticPropsType } from "astro";
import { listEntityFeeds } from "#src/collections/entities/feeds.ts";
import { toAtom } from "#src/core/export/atom.ts";

export const getStaticPaths = listEntityFeeds;

/** What changed in the record of an entity as an Atom feed. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(toAtom(props.feed), { headers: { "Content-Type": "application/atom+xml" } });
