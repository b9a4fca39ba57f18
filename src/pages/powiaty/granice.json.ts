import type { APIRoute } from "astro";
import { getRegionShapes } from "#src/map/query.ts";

/** Boundaries of counties and municipalities for the map in the browser, as GeoJSON. */
export const GET: APIRoute = async () => Response.json(await getRegionShapes());
