import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** A build of the portal in one language, and the folder that it is written to. */
export type Build = { language: string; outDir: string };

/**
 * The builds of the content folder's portal, one a language. The main one comes first, because it empties its folder,
 * in which the others are.
 */
export function listBuilds(contentDir = "content", outDir = "dist"): Build[] {
  const portal = parse(readFileSync(join(contentDir, "portal.yaml"), "utf8")) as { languages: string[] };
  return portal.languages.map((language, index) => ({
    language,
    outDir: index === 0 ? outDir : join(outDir, language),
  }));
}
