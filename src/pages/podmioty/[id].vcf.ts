import type { APIRoute, InferGetStaticPropsType } from "astro";
import { toVcard } from "#src/domain/export/vcard.ts";
import { listVcards } from "../../queries/entity-pages.ts";

export const getStaticPaths = listVcards;

/** The business card of an entity. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(toVcard(props.entity, props.context), { headers: { "Content-Type": "text/vcard" } });
