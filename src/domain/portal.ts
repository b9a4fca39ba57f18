import type { PortalFile } from "#src/schemas/portal.ts";
import type { Link } from "./link.ts";

/** What every page knows of the portal: its configuration in the main language, its address and menus. */
export type Portal = Pick<PortalFile, "contentLicence" | "repository" | "staleAfterDays"> & {
  name: string;
  tagline: string;
  description: string;
  language: "pl" | "en";
  /** Address of the start page, with the base, ending in a slash. */
  siteUrl: string;
  region: string;
  regionLocative: string;
  operator: Omit<PortalFile["operator"], "name"> & { name: string };
  mainMenu: Link[];
  footerMenu: Link[];
};
