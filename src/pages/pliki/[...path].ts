import type { APIRoute, InferGetStaticPropsType } from "astro";
import { listDownloads, readDownload } from "#src/store/downloads.ts";

export const getStaticPaths = listDownloads;

/** A file of the content's `files/` folder, as it is. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(readDownload(props.path));
