import type { APIRoute, InferGetStaticPropsType } from "astro";
import { toAtom } from "#src/core/export/atom.ts";
import { toEntryFeed } from "#src/feeds/entry-feed.ts";
import { listListingFeeds } from "#src/listing/exports.ts";

export const getStaticPaths = listListingFeeds;

/** The Atom feed of a list of the portal, or of its items with one value of a facet. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(toAtom(toEntryFeed(props.entries, props.about, props.siteUrl)), {
    headers: { "Content-Type": "application/atom+xml" },
  });
