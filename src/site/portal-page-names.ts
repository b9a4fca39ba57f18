import type { PortalPath } from "./portal-pages.ts";
import type { MessageKey } from "#src/i18n/messages.ts";

/** What each page that is no entry is called in menus and links. */
export const portalPageNames: Record<PortalPath, MessageKey> = {
  "/": "layout.home",
  "/podmioty/": "menu.entities",
  "/dobre-praktyki/": "menu.goodPractices",
  "/forum/": "menu.forum",
  "/konsultacje/": "menu.consultations",
  "/komunikaty/": "notices.title",
  "/aktualnosci/": "news.title",
  "/co-nowego/": "whatsNew.title",
  "/kanaly/": "feeds.title",
  "/sale-i-sprzet/": "resources.title",
  "/wolontariat/": "volunteering.title",
  "/wiedza/": "knowledge.title",
  "/slownik/": "glossary.title",
  "/wydarzenia/": "events.title",
  "/dyzury/": "advice.title",
  "/kalendarz/": "calendar.title",
  "/nabory/": "calls.title",
  "/finansowanie/": "financing.title",
  "/poltora-procent/": "opp.title",
  "/owes/": "support.menu",
  "/sieci/": "networks.title",
  "/powiaty/": "menu.territory",
  "/samorzady/": "governments.title",
  "/statystyki/": "statistics.title",
  "/schowek/": "shortlist.title",
  "/osadz/": "embed.title",
  "/szukaj/": "search.title",
};
