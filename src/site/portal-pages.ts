/** Pages of the portal that are no entries, by their root-relative address. */
export const portalPages = [
  "/",
  "/podmioty/",
  "/dobre-praktyki/",
  "/forum/",
  "/konsultacje/",
  "/komunikaty/",
  "/aktualnosci/",
  "/co-nowego/",
  "/kanaly/",
  "/sale-i-sprzet/",
  "/wolontariat/",
  "/wiedza/",
  "/slownik/",
  "/wydarzenia/",
  "/dyzury/",
  "/kalendarz/",
  "/nabory/",
  "/finansowanie/",
  "/poltora-procent/",
  "/owes/",
  "/sieci/",
  "/powiaty/",
  "/samorzady/",
  "/statystyki/",
  "/schowek/",
  "/osadz/",
  "/szukaj/",
] as const;

/** Address of a page that is no entry. */
export type PortalPath = (typeof portalPages)[number];

/** Pages that are there only where the region has entries of a collection. */
export const neededEntries = {
  "/finansowanie/": "financing",
  "/poltora-procent/": "opp-years",
  "/owes/": "support-centres",
  "/sieci/": "networks",
} as const satisfies Partial<Record<PortalPath, string>>;

/** Whether an address is that of a page that is no entry. */
export const isPortalPath = (path: string): path is PortalPath =>
  (portalPages as readonly string[]).includes(path);
