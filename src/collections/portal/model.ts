import type { PortalFile } from "./schema.ts";
import { isReservedAddress, isReservedMailbox } from "#src/core/links/reserved-domain.ts";

/** The settings of `portal.yaml` in the language of the build, and the portal's addresses. */
export type Settings = Pick<
  PortalFile,
  "contentLicence" | "repository" | "editUrl" | "entityFeedsUpTo" | "staleAfterDays" | "timeZone"
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
  /** Its mailbox and the form for reports only where somebody can be reached there. */
  operator: Omit<PortalFile["operator"], "name"> & { name: string };
  reportUrl: string | undefined;
};

/** The mailbox of the operator and the address of the form for reports; without those on a reserved domain. */
export function listReachable({ operator, reportUrl }: Pick<PortalFile, "operator" | "reportUrl">): {
  email: string | undefined;
  reportUrl: string | undefined;
} {
  const { email } = operator;
  return {
    email: email === undefined || isReservedMailbox(email) ? undefined : email,
    reportUrl: reportUrl === undefined || isReservedAddress(reportUrl) ? undefined : reportUrl,
  };
}
