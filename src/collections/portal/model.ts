import type { PortalFile } from "./schema.ts";

/** The settings of `portal.yaml` in the language of the build, and the portal's addresses. */
export type Settings = Pick<
  PortalFile,
  "contentLicence" | "repository" | "editUrl" | "staleAfterDays" | "timeZone"
> & {
  name: string;
  tagline: string;
  description: string;
  /** Language of this build. */
  language: "pl" | "en";
  /** The portal in all its languages, the main one first, each with the address of its start page. */
  versions: { language: "pl" | "en"; siteUrl: string }[];
  /** Address of the start page, with the base, ending in a slash. */
  siteUrl: string;
  /** TERYT code of the region. */
  territory: string;
  region: string;
  regionLocative: string;
  operator: Omit<PortalFile["operator"], "name"> & { name: string };
};
