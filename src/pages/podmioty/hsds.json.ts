import type { APIRoute } from "astro";
import { getHsds } from "#src/directory/hsds-file.ts";

/** The directory as HSDS 3.1 data of Open Referral. */
export const GET: APIRoute = async () => Response.json(await getHsds());
