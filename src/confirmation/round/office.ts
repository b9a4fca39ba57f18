import { definitions } from "#src/collections/index.ts";
import { readPortal } from "#src/collections/portal/read-portal.ts";
import type { PortalFile } from "#src/collections/portal/schema.ts";
import { Fault } from "#src/commands/fault.ts";
import { toAbsolute } from "#src/core/links/address.ts";
import { ContentFault } from "#src/core/source/content-fault.ts";
import { localize, type Language } from "#src/core/text/language.ts";

/** The office that asks, in the language of its letters. */
export type Office = {
  portal: string;
  operator: string;
  email: string;
  phone: string | undefined;
  /** The full address of a page of the portal in that language. */
  addressOf: (path: string) => string;
};

/**
 * Reads who asks from `portal.yaml`; `SITE_URL` overrides the address, as in builds. Throws a `Fault` where the portal
 * has no page for answers, or is not in that language.
 */
export function readOffice(folder: string, language: Language): Office {
  const { confirmation, languages, url, name, operator } = readSettings(folder);
  if (!confirmation) throw new Fault("campaign-off", { file: definitions.portal.path });
  if (!languages.includes(language)) throw new Fault("campaign-language", { language }, { exitCode: 2 });
  const site = new URL((process.env["SITE_URL"] ?? url).replace(/\/?$/, "/"));
  const start = language === languages[0] ? site.href : new URL(`${language}/`, site).href;
  return {
    portal: localize(name, language),
    operator: localize(operator.name, language),
    email: confirmation.email,
    phone: confirmation.phone,
    addressOf: (path) => toAbsolute(path, start),
  };
}

function readSettings(folder: string): PortalFile {
  try {
    return readPortal(folder);
  } catch (error) {
    if (error instanceof ContentFault) throw new Fault("campaign-portal", { reason: error.message });
    throw error;
  }
}
