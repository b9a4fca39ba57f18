import { getCollection } from "astro:content";
import type { PortalFile } from "../schemas/portal.ts";
import { localize, messages, toLanguage, type Language } from "../i18n/messages.ts";
import { paths } from "../i18n/paths.ts";
import type { Link } from "../domain/link.ts";
import type { Portal } from "../domain/portal.ts";
import { listNoticeBanners } from "./notices.ts";
import { once } from "./once.ts";
import { getPortalFile } from "./portal-file.ts";

const listMenu = async (menu: "main" | "footer"): Promise<Link[]> => {
  const pages = await getCollection("pages", ({ data }) => data.menu === menu);
  return pages
    .toSorted((a, b) => a.data.order - b.data.order)
    .map(({ id, data }) => ({ name: data.title, href: paths.page(id) }));
};

/** Collections that a region may do without, with their pages. */
const optional = [
  { collection: "consultations", name: "menu.consultations", href: paths.consultations },
  { collection: "cooperation-programmes", name: "cooperation.title", href: paths.cooperation },
  { collection: "news", name: "news.title", href: paths.news },
  { collection: "notices", name: "notices.title", href: paths.notices },
  { collection: "newsletters", name: "newsletters.title", href: paths.newsletters },
  { collection: "resources", name: "resources.title", href: paths.resources },
  { collection: "volunteer-centres", name: "volunteering.title", href: paths.volunteering },
  { collection: "award-editions", name: "awards.title", href: paths.awards },
] as const;

async function listSections(language: Language): Promise<Link[]> {
  const t = messages(language);
  const present = await Promise.all(optional.map(({ collection }) => getCollection(collection)));
  return optional
    .filter((_, index) => (present[index] ?? []).length > 0)
    .map(({ name, href }) => ({ name: t(name), href }));
}

/** The first language lives at the portal's own address, each other one in a folder of its name under it. */
function listVersions(languages: PortalFile["languages"], language: Language, siteUrl: string) {
  const main = language === languages[0] ? siteUrl : new URL("..", siteUrl).href;
  return languages.map((name, index) => ({
    language: name,
    siteUrl: index === 0 ? main : new URL(`${name}/`, main).href,
  }));
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
    mainMenu: await listMenu("main"),
    sections: await listSections(language),
    notices: await listNoticeBanners(),
    footerMenu: await listMenu("footer"),
  };
});
