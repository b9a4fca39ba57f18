import { toVersions, type Versions } from "#src/collections/easy-to-read/model.ts";
import type { PageFile } from "./schema.ts";

/** A text page of the portal, with its address and where its other versions are. */
export type TextPage = Omit<PageFile, "etr" | "pjm"> & { id: string; href: string; versions: Versions };

/** Derives a text page's model; `hrefs` are its address and that of its own easy-to-read text. */
export const toTextPage = (
  id: string,
  hrefs: { page: string; easy: string },
  { etr, pjm, ...own }: PageFile,
): TextPage => ({ ...own, id, href: hrefs.page, versions: toVersions({ etr, pjm }, hrefs.easy) });
