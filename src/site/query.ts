import { getEntry } from "astro:content";
import type { PortalFile } from "#src/collections/portal/schema.ts";
import { localize, toLanguage, type Language } from "#src/i18n/messages.ts";
import { paths } from "#src/i18n/paths.ts";
import type { Portal } from "./portal.ts";
import { listMenu } from "./menu.ts";
import { listNoticeBanners } from "#src/collections/notices/query.ts";
import { once } from "#src/core/cache/once.ts";
import { getPortalFile } from "#src/store/portal-file.ts";

/** The first language lives at the portal's own address, each other one in a folder of its name under it. */
function listVersions(languages: PortalFile["languages"], language: Language, siteUrl: string) {
  const main = language === languages[0] ? siteUrl : new URL("..", siteUrl).href;
  return languages.map((name, index) => ({
    language: name,
    siteUrl: index === 0 ? main : new URL(`${name}/`, main).href,
  }));
}

/** Where the pages that `portal.yaml` names have their ETR text and their PJM recording. */
async function getAccessible({ accessible: named }: PortalFile): Promise<Portal["accessible"]> {
  const easy = named.etr && (await getEntry("pages", named.etr.id));
  const signed = named.pjm && (await getEntry("pages", named.pjm.id));
  return {
    etr: easy?.data.etr && (easy.data.etr.url ?? paths.pageEasy(easy.id)),
    pjm: signed?.data.pjm && paths.signLanguage(paths.page(signed.id)),
  };
}

/** Reads `portal.yaml` in the language of the build; throws when there is none. */
export const getPortal = once(async (): Promise<Portal> => {
  const file = await getPortalFile();
  const language = toLanguage(import.meta.env["LANGUAGE"]);
  const siteUrl = new URL(`${import.meta.env.BASE_URL.replace(/\/$/, "")}/`, import.meta.env.SITE).href;
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
    operator: { ...file.operator, name: localize(file.operator.name, language) },
    contentLicence: file.contentLicence,
    repository: file.repository,
    editUrl: file.editUrl,
    staleAfterDays: file.staleAfterDays,
    menu: await listMenu(language),
    notices: await listNoticeBanners(),
    accessible: await getAccessible(file),
  };
});
