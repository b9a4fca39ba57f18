import { getEntry } from "astro:content";
import type { PortalFile } from "#src/collections/portal/schema.ts";

/** `portal.yaml` as it was written; throws when there is none. */
export async function getPortalFile(): Promise<PortalFile> {
  const entry = await getEntry("portal", "portal");
  if (!entry) throw new Error("content-missing: portal.yaml; run npm run check");
  return entry.data;
}
