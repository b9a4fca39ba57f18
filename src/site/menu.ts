import { menuGroups } from "#src/collections/definition.ts";
import type { Language } from "#src/core/text/language.ts";
import { listPages } from "#src/collections/pages/query.ts";
import { messages } from "#src/i18n/messages.ts";
import { textLanguage } from "#src/i18n/text-language.ts";
import { hasEntries } from "#src/store/load.ts";
import type { MenuGroup, MenuLink } from "./portal.ts";
import { sections } from "./sections.ts";

type Listed = (typeof sections)[number];

const isThere = async ({ needs }: Listed): Promise<boolean> =>
  needs === undefined || (await Promise.all(needs.map(hasEntries))).some(Boolean);

/** Text pages that their authors put into a menu, in the order that they ask for. */
async function listTextPages(menu: "main" | "footer"): Promise<MenuLink[]> {
  const pages = (await listPages()).filter(({ model }) => model.menu === menu);
  return pages.map(({ model: { title: name, href, ...own } }) => ({
    name,
    href,
    lang: textLanguage(own),
    isPrimary: menu === "main",
    inFooter: menu === "footer",
  }));
}

/** All parts of the portal that the region has, in groups; text pages stand in the last one. */
export async function listMenu(language: Language): Promise<MenuGroup[]> {
  const t = messages(language);
  const listed = await Promise.all(
    sections.map(async (section) => ((await isThere(section)) ? [section] : [])),
  );
  const pages = [...(await listTextPages("main")), ...(await listTextPages("footer"))];
  const groups = menuGroups.map((group) => {
    const links = listed
      .flat()
      .flatMap(({ menu, ...link }) => (menu?.group === group ? [{ ...link, ...menu }] : []))
      .toSorted((a, b) => a.order - b.order)
      .map(({ title, path, isPrimary = false }) => ({
        name: t(title),
        href: path,
        isPrimary,
        inFooter: false,
      }));
    return {
      title: t(`menu.group.${group}`),
      links: group === "portal" ? [...pages, ...links] : links,
    };
  });
  return groups.filter(({ links }) => links.length > 0);
}
