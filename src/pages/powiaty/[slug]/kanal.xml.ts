import type { APIRoute, InferGetStaticPropsType } from "astro";
import { toAtom } from "#src/core/export/atom.ts";
import { listCountyFeeds } from "#src/feeds/pages.ts";

export const getStaticPaths = listCountyFeeds;

/** What is new in a county as an Atom feed. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(toAtom(props.feed), { headers: { "Content-Type": "application/atom+xml" } });
