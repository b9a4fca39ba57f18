import type { APIRoute, InferGetStaticPropsType } from "astro";
import { drawOgImage } from "#src/link-previews/og-image.ts";
import { listOgImages } from "#src/link-previews/query.ts";

export const getStaticPaths = listOgImages;

/** The picture of a page for link previews, PNG of 800 by 420 pixels. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await drawOgImage(props), { headers: { "Content-Type": "image/png" } });
