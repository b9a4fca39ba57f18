import { join } from "node:path";
import { readPortal } from "#src/collections/portal/read-portal.ts";

/** A build of the portal in one language, and the folder that it is written to. */
export type Build = { language: string; outDir: string };

/**
 * The builds of the content folder's portal, one per language. The main one comes first because it empties its
 * folder, which contains the others.
 */
export function listBuilds(contentDir = "content", outDir = "dist"): Build[] {
  return readPortal(contentDir).languages.map((language, index) => ({
    language,
    outDir: index === 0 ? outDir : join(outDir, language),
  }));
}
