import type { PortalFile } from "#src/collections/portal/schema.ts";
import { listReachable, type Settings } from "#src/collections/portal/model.ts";
import { once } from "#src/core/cache/once.ts";
import { localize, type Language } from "#src/core/text/language.ts";
import { getLanguages } from "./load.ts";
import { getPortalFile } from "./portal-file.ts";

/** The first language lives at the portal's own address, each other one in a folder of its name under it. */
function listVersions(languages: PortalFile["languages"], language: Language, siteUrl: string) {
  const main = language === languages[0] ? siteUrl : new URL("..", siteUrl).href;
  return languages.map((name, index) => ({
    language: name,
    siteUrl: index === 0 ? main : new URL(`${name}/`, main).href,
  }));
}

/**
 * The path under which the pages of the language that is shown are published, with slashes at both ends. Development
 * shows one language, at the base of the portal.
 */
export const getBase = once(async (): Promise<string> => {
  const { main, shown } = await getLanguages();
  const base = import.meta.env.BASE_URL;
  return shown === main || import.meta.env.DEV ? base : `${base}${shown}/`;
});

/** Reads `portal.yaml` in the language of the build; throws when there is none. */
export const getSettings = once(async (): Promise<Settings> => {
  const file = await getPortalFile();
  const { shown: language } = await getLanguages();
  const { email, reportUrl } = listReachable(file);
  const siteUrl = new URL(await getBase(), import.meta.env.SITE).href;
  return {
    name: localize(file.name, language),
    tagline: localize(file.tagline, language),
    description: localize(file.description, language),
    language,
    siteUrl,
    versions: listVersions(file.languages, language, siteUrl),
    territory: file.region.territory.id,
    timeZone: file.timeZone,
    region: localize(file.region.name, language),
    regionLocative: localize(file.region.locative, language),
    operator: { ...file.operator, email, name: localize(file.operator.name, language) },
    reportUrl,
    contentLicence: file.contentLicence,
    repository: file.repository,
    editUrl: file.editUrl,
    entityFeedsUpTo: file.entityFeedsUpTo,
    staleAfterDays: file.staleAfterDays,
  };
});
