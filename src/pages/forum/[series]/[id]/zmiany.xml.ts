import type { APIRoute, InferGetStaticPropsType } from "astro";
import { toAtom } from "#src/core/export/atom.ts";
import { listForumChangesPages, toChangesFeed } from "#src/forum/changes.ts";

export const getStaticPaths = listForumChangesPages;

/** Changes of a programme as an Atom feed. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(toAtom(toChangesFeed(props)), { headers: { "Content-Type": "application/atom+xml" } });
