import type { APIRoute } from "astro";
import { getSearchTerms } from "#src/search/query.ts";

/** What the search understands of queries. */
export const GET: APIRoute = async () => Response.json(await getSearchTerms());
