import type { ListingFacetName } from "#src/core/listing/facet-names.ts";
import type { StatisticsName } from "#src/statistics/table.ts";

/** Facets that have static pages of their own, with the word each has in the address. */
export const facetSlugs = {
  county: "powiat",
  municipality: "gmina",
  form: "forma",
  sphere: "sfera",
  service: "usluga",
  status: "status",
} as const;

/** Name of a facet with static pages. */
export type FacetName = keyof typeof facetSlugs;

/** The word that each facet of a list has in the address. */
export const listingFacetSlugs: Record<ListingFacetName, string> = {
  ...facetSlugs,
  kind: "rodzaj",
  state: "stan",
  mode: "tryb",
  level: "poziom",
  price: "cena",
  month: "miesiac",
  age: "wiek",
  features: "dostepnosc",
};

/** Tables of a cooperation programme that are files of their own, with the word each has in the address. */
export const programmeTables = { tasks: "zadania", indicators: "wskazniki" } as const;

/** The word that each table of the statistics has in the address. */
export const statisticsSlugs: Record<StatisticsName, string> = {
  forms: "formy",
  counties: "powiaty",
  statuses: "statusy",
  founded: "rok-zalozenia",
  history: "dodane",
  freshness: "aktualnosc",
  completeness: "kompletnosc",
  collections: "zbiory",
  programmes: "programy",
  governments: "samorzady",
};

/** Name of a table of a cooperation programme. */
export type ProgrammeTable = keyof typeof programmeTables;

/** Root-relative addresses of the portal's pages, without the base that a host may add. */
export const paths = {
  home: "/",
  search: "/szukaj/",
  entities: "/podmioty/",
  /** The directory with the choice of services open, where scripts run. */
  entitiesByService: "/podmioty/#facet-service",
  entity: (id: string) => `/podmioty/${id}/`,
  facet: (facet: FacetName, slug: string) => `/podmioty/${facetSlugs[facet]}/${slug}/`,
  /** Entities of one county that offer one service. */
  countyService: (county: string, service: string) => `/podmioty/${facetSlugs.county}/${county}/${service}/`,
  goodPractices: "/dobre-praktyki/",
  goodPractice: (id: string) => `/dobre-praktyki/${id}/`,
  forum: "/forum/",
  forumSeries: (id: string) => `/forum/${id}/`,
  forumEdition: (series: string, id: string) => `/forum/${series}/${id}/`,
  forumSession: (series: string, id: string, session: string) => `/forum/${series}/${id}/${session}/`,
  forumChanges: (series: string, id: string) => `/forum/${series}/${id}/zmiany/`,
  forumChangesFeed: (series: string, id: string) => `/forum/${series}/${id}/zmiany.xml`,
  /** Calendars of all editions, of an edition, and of its days, tracks and sessions. */
  forumCalendar: "/forum/kalendarz.ics",
  editionCalendar: (series: string, id: string) => `/forum/${series}/${id}.ics`,
  dayCalendar: (series: string, id: string, day: string) => `/forum/${series}/${id}/dzien/${day}.ics`,
  trackCalendar: (series: string, id: string, track: string) => `/forum/${series}/${id}/sciezka/${track}.ics`,
  sessionCalendar: (series: string, id: string, session: string) => `/forum/${series}/${id}/${session}.ics`,
  /** The programme for conference apps. */
  forumSchedule: (series: string, id: string, format: "json" | "xml") =>
    `/forum/${series}/${id}/program.${format}`,
  forumPrint: (series: string, id: string) => `/forum/${series}/${id}/druk/`,
  speaker: (id: string) => `/osoby/${id}/`,
  consultations: "/konsultacje/",
  consultation: (id: string) => `/konsultacje/${id}/`,
  consultationCalendar: "/konsultacje/kalendarz.ics",
  consultationFeed: "/konsultacje/kanal.xml",
  /** The draft and the adopted text compared. */
  comparison: (id: string) => `/konsultacje/${id}/porownanie/`,
  events: "/wydarzenia/",
  event: (id: string) => `/wydarzenia/${id}/`,
  /** All dates of an event. */
  eventCalendar: (id: string) => `/wydarzenia/${id}.ics`,
  advicePoints: "/dyzury/",
  advicePoint: (id: string) => `/dyzury/${id}/`,
  /** The one calendar, and its month `YYYY-MM`. */
  calendar: "/kalendarz/",
  calendarMonth: (month: string) => `/kalendarz/${month}/`,
  calls: "/nabory/",
  call: (id: string) => `/nabory/${id}/`,
  /** Funded projects of all calls, or of one, in the format of 360Giving. */
  grants: (id?: string) => (id === undefined ? "/nabory/360giving.json" : `/nabory/${id}/360giving.json`),
  cooperation: "/programy/",
  cooperationProgramme: (id: string) => `/programy/${id}/`,
  /** A table of a programme as a file. */
  cooperationTable: (id: string, table: ProgrammeTable, format: "csv" | "json") =>
    `/programy/${id}/${programmeTables[table]}.${format}`,
  /** The page of a list's items that have one value of a facet. */
  listing: (list: string, facet: ListingFacetName, slug: string) =>
    `${list}${listingFacetSlugs[facet]}/${slug}/`,
  /** The calendar and the feed of a list, or of one of its pages. */
  listingCalendar: (list: string) => `${list}kalendarz.ics`,
  listingFeed: (list: string) => `${list}kanal.xml`,
  knowledge: "/wiedza/",
  guide: (id: string) => `/wiedza/${id}/`,
  /** The easy-to-read text of a guide, and of a text page. */
  guideEasy: (id: string) => `/wiedza/${id}/etr/`,
  pageEasy: (id: string) => `/${id}/etr/`,
  /** A decision path after some answers. */
  decisionPath: (id: string, answers: readonly string[] = []) =>
    `/wiedza/${[id, ...answers].map((part) => `${part}/`).join("")}`,
  /** The recording in Polish Sign Language on a page. */
  signLanguage: (page: string) => `${page}#pjm`,
  glossary: "/slownik/",
  term: (id: string) => `/slownik/#${id}`,
  /** A file of `files/` in the content. */
  file: (path: string) => `/pliki/${path}`,
  /** The n-th page of a paged list, 1 for the first. */
  pageOf: (list: string, number: number) => (number === 1 ? list : `${list}${number}/`),
  notices: "/komunikaty/",
  notice: (id: string) => `/komunikaty/${id}/`,
  news: "/aktualnosci/",
  newsItem: (id: string) => `/aktualnosci/${id}/`,
  newsletters: "/biuletyn/",
  newsletter: (id: string) => `/biuletyn/${id}/`,
  whatsNew: "/co-nowego/",
  /** The page of all feeds and calendars, the feed of the whole portal, and that of a county. */
  feeds: "/kanaly/",
  portalFeed: "/kanal.xml",
  countyFeed: (slug: string) => `/powiaty/${slug}/kanal.xml`,
  resources: "/sale-i-sprzet/",
  resource: (id: string) => `/sale-i-sprzet/${id}/`,
  volunteering: "/wolontariat/",
  volunteerOffer: (id: string) => `/wolontariat/${id}/`,
  volunteerCentre: (id: string) => `/wolontariat/centra/${id}/`,
  financing: "/finansowanie/",
  financingProduct: (id: string) => `/finansowanie/${id}/`,
  /** Public benefit organisations of the newest tax year. */
  opp: "/poltora-procent/",
  taxCampaign: "/poltora-procent/kampania/",
  supportCentres: "/owes/",
  supportCentre: (id: string) => `/owes/${id}/`,
  networks: "/sieci/",
  network: (id: string) => `/sieci/${id}/`,
  awards: "/nagrody/",
  award: (id: string) => `/nagrody/${id}/`,
  page: (id: string) => `/${id}/`,
  territory: "/powiaty/",
  /** The list, on the page of all counties, of entities that work in the whole region. */
  regionWide: "/powiaty/#caly-region",
  county: (slug: string) => `/powiaty/${slug}/`,
  statistics: "/statystyki/",
  /** A table of the statistics as a file, or its chart. */
  statisticsFile: (table: StatisticsName, format: "csv" | "svg") =>
    `/statystyki/${statisticsSlugs[table]}.${format}`,
  /** Every dated change in the lives of entities as a table. */
  lifeEventsCsv: "/statystyki/zmiany.csv",
  governments: "/samorzady/",
  /** The table of local governments as a file. */
  governmentsCsv: "/samorzady/kompletnosc.csv",
  /** The text that tells an office how to add its data. */
  governmentGuide: "/dane-samorzadu/",
  municipality: (slug: string) => `/gminy/${slug}/`,
  /** Boundaries of the region as GeoJSON. */
  boundaries: "/powiaty/granice.json",
  vcard: (id: string) => `/podmioty/${id}.vcf`,
  shortlist: "/schowek/",
  procurement: "/zlecaj-pes/",
  embed: "/osadz/",
  /** The generator with an entity chosen. */
  embedOf: (id: string) => `/osadz/?id=${id}`,
  embedList: "/osadz/lista/",
  embedCard: (id: string) => `/osadz/podmiot/${id}/`,
  /** What the picture of entities of one form and county is made for. */
  ogEntities: (form: string, county = "region") => `/podmioty/${form}-${county}/`,
  ogImage: (path: string) => `/og/${path.replaceAll(/^\/|\/$/g, "") || "portal"}.png`,
};

/** The full address of a root-relative path on the portal at `siteUrl` (which ends in a slash). */
export const toAbsolute = (path: string, siteUrl: string): string =>
  new URL(path.replace(/^\//, ""), siteUrl).href;

/**
 * The way from a page at `siteUrl` to the same page of another version of the portal, as a relative address, so that
 * it holds wherever the portal is served.
 */
export function toVersion(path: string, siteUrl: string, otherUrl: string): string {
  const [from, to] = [siteUrl, otherUrl].map((url) => new URL(toAbsolute(path, url)).pathname.split("/"));
  const shared = from?.findIndex((part, index) => part !== to?.[index]) ?? 0;
  const up = "../".repeat((from?.length ?? 0) - shared - 1);
  return `${up}${to?.slice(shared).join("/") ?? ""}` || "./";
}
