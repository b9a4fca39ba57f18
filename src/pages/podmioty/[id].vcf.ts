import type { APIRoute, InferGetStaticPropsType } from "astro";
import { toVcard } from "#src/collections/entities/vcard.ts";
import { listVcards } from "#src/collections/entities/pages.ts";

export const getStaticPaths = listVcards;

/** The business card of an entity. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(toVcard(props.entity, props.context), { headers: { "Content-Type": "text/vcard" } });
