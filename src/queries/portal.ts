import { getCollection, getEntry } from "astro:content";
import type { PortalFile } from "#src/schemas/portal.ts";
import { localize, messages, toLanguage, type Language } from "../i18n/messages.ts";
import { paths } from "../i18n/paths.ts";
import type { Link } from "../domain/link.ts";
import type { Portal } from "../domain/portal.ts";
import { once } from "./once.ts";

const listMenu = async (menu: "main" | "footer"): Promise<Link[]> => {
  const pages = await getCollection("pages", ({ data }) => data.menu === menu);
  return pages
    .toSorted((a, b) => a.data.order - b.data.order)
    .map(({ id, data }) => ({ name: data.title, href: paths.page(id) }));
};

/** The pages of collections that a region may do without. */
async function listOptionalPages(language: Language): Promise<Link[]> {
  const programmes = await getCollection("cooperation-programmes");
  return programmes.length > 0
    ? [{ name: messages(language)("cooperation.title"), href: paths.cooperation }]
    : [];
}

/** Reads `portal.yaml` in its main language; throws when there is none. */
export const getPortal = once(async (): Promise<Portal> => {
  const entry = await getEntry("portal", "portal");
  if (!entry) throw new Error("content-missing: portal.yaml; run npm run check");
  const file: PortalFile = entry.data;
  const language = toLanguage(file.languages[0]);
  return {
    name: localize(file.name, language),
    tagline: localize(file.tagline, language),
    description: localize(file.description, language),
    language,
    siteUrl: new URL(`${import.meta.env.BASE_URL.replace(/\/$/, "")}/`, import.meta.env.SITE).href,
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
    footerMenu: [...(await listMenu("footer")), ...(await listOptionalPages(language))],
  };
});
