import { getCollection, type CollectionKey } from "astro:content";
import type { MenuGroup, MenuLink } from "./portal.ts";
import { messages, type Language, type MessageKey } from "#src/i18n/messages.ts";
import { paths } from "#src/i18n/paths.ts";
import { textLanguage } from "#src/i18n/text-language.ts";

/** A part of the portal: its name and page, the collections of which one must have entries, and its prominence. */
type MenuPart = { name: MessageKey; href: string; needs?: readonly CollectionKey[]; isPrimary?: true };

const groups = {
  find: [
    { name: "menu.entities", href: paths.entities, isPrimary: true },
    { name: "menu.territory", href: paths.territory },
    { name: "menu.goodPractices", href: paths.goodPractices },
    { name: "knowledge.title", href: paths.knowledge, needs: ["guides", "decision-paths"], isPrimary: true },
    { name: "glossary.title", href: paths.glossary, needs: ["glossary"] },
    { name: "awards.title", href: paths.awards, needs: ["award-editions"] },
    { name: "menu.search", href: paths.search },
  ],
  support: [
    { name: "events.title", href: paths.events, needs: ["events"] },
    { name: "advice.title", href: paths.advicePoints, needs: ["advice-points"] },
    { name: "calls.title", href: paths.calls, needs: ["calls"], isPrimary: true },
    { name: "support.menu", href: paths.supportCentres, needs: ["support-centres"] },
    { name: "resources.title", href: paths.resources, needs: ["resources"] },
    {
      name: "volunteering.title",
      href: paths.volunteering,
      needs: ["volunteer-centres", "volunteer-offers"],
    },
    { name: "financing.title", href: paths.financing, needs: ["financing"] },
    { name: "opp.title", href: paths.opp, needs: ["opp-years"] },
  ],
  cooperate: [
    { name: "networks.title", href: paths.networks, needs: ["networks"] },
    { name: "menu.forum", href: paths.forum },
    { name: "menu.consultations", href: paths.consultations, needs: ["consultations"] },
    { name: "cooperation.title", href: paths.cooperation, needs: ["cooperation-programmes"] },
    { name: "governments.title", href: paths.governments },
  ],
  news: [
    { name: "calendar.title", href: paths.calendar, isPrimary: true },
    { name: "news.title", href: paths.news, needs: ["news"] },
    { name: "notices.title", href: paths.notices, needs: ["notices"] },
    { name: "newsletters.title", href: paths.newsletters, needs: ["newsletters"] },
    { name: "statistics.title", href: paths.statistics },
    { name: "whatsNew.title", href: paths.whatsNew },
    { name: "feeds.title", href: paths.feeds },
  ],
  portal: [
    { name: "embed.title", href: paths.embed },
    { name: "shortlist.title", href: paths.shortlist },
  ],
} as const satisfies Record<string, readonly MenuPart[]>;

const isThere = async ({ needs }: MenuPart): Promise<boolean> => {
  if (needs === undefined) return true;
  const entries = await Promise.all(needs.map((name) => getCollection(name)));
  return entries.flat().length > 0;
};

/** Text pages that their authors put into a menu, in the order that they ask for. */
async function listPages(menu: "main" | "footer"): Promise<MenuLink[]> {
  const pages = await getCollection("pages", ({ data }) => data.menu === menu);
  return pages
    .toSorted((a, b) => a.data.order - b.data.order)
    .map(({ id, data }) => ({
      name: data.title,
      href: paths.page(id),
      lang: textLanguage(data),
      isPrimary: menu === "main",
    }));
}

/** All parts of the portal that the region has, in groups; text pages stand in the last one. */
export async function listMenu(language: Language): Promise<MenuGroup[]> {
  const t = messages(language);
  const pages = [...(await listPages("main")), ...(await listPages("footer"))];
  const drawn = Object.entries(groups).map(async ([group, parts]: [string, readonly MenuPart[]]) => {
    const there = await Promise.all(parts.map(isThere));
    const links: MenuLink[] = parts
      .filter((_, index) => there[index])
      .map(({ name, href, isPrimary = false }) => ({ name: t(name), href, isPrimary }));
    return {
      title: t(`menu.group.${group as keyof typeof groups}`),
      links: group === "portal" ? [...pages, ...links] : links,
    };
  });
  return (await Promise.all(drawn)).filter(({ links }) => links.length > 0);
}
