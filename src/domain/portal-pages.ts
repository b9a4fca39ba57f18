/** Pages of the portal that are there whatever the content, by their root-relative address. */
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
  "/powiaty/",
  "/samorzady/",
  "/statystyki/",
  "/schowek/",
  "/osadz/",
  "/szukaj/",
] as const;

/** Address of a page that is there whatever the content. */
export type PortalPath = (typeof portalPages)[number];

/** Whether an address is that of a page that is there whatever the content. */
export const isPortalPath = (path: string): path is PortalPath =>
  (portalPages as readonly string[]).includes(path);
