import type { APIRoute } from "astro";
import { getGrantPackage } from "#src/collections/calls/grants.ts";

/** The funded projects of all calls as 360Giving data. */
export const GET: APIRoute = async () => Response.json(await getGrantPackage());
