import { readPortal } from "#src/collections/portal/read-portal.ts";

/** The build of a portal in one language, and its folder within the output: `.` for the main language. */
export type Build = { language: string; folder: string };

/**
 * The builds of the content folder's portal, one per language. The main one comes first because it empties its
 * folder, which contains the others.
 */
export const listBuilds = (contentDir = "content"): Build[] =>
  readPortal(contentDir).languages.map((language, index) => ({
    language,
    folder: index === 0 ? "." : language,
  }));
