import type { PictureName } from "#src/ui/pictures.ts";

/** The illustration of each theme, by the spheres of public tasks that belong to it. */
const themes: readonly [PictureName, readonly string[]][] = [
  ["kitchen", ["dzialalnosc-charytatywna", "pomoc-ofiarom-katastrof"]],
  ["household", ["pomoc-spoleczna", "rodzina-i-piecza-zastepcza", "mieszkalnictwo", "ochrona-zdrowia"]],
  ["workshop", ["zatrudnienie", "osoby-niepelnosprawne", "integracja-i-reintegracja", "rewitalizacja"]],
  ["seniors", ["osoby-w-wieku-emerytalnym", "kombatanci", "weterani"]],
  ["youth", ["dzieci-i-mlodziez", "rodzina-i-prawa-dziecka", "kultura-fizyczna"]],
  ["culture", ["kultura-i-dziedzictwo", "tradycja-narodowa", "mniejszosci", "polonia"]],
  ["nature", ["ekologia"]],
  ["counties", ["turystyka", "promocja-polski"]],
  ["knowledge", ["edukacja-i-nauka", "innowacje-i-technika"]],
  [
    "advice",
    ["pomoc-prawna", "poradnictwo-obywatelskie", "prawa-konsumentow", "przeciwdzialanie-uzaleznieniom"],
  ],
  [
    "forum",
    ["integracja-cudzoziemcow", "prawa-czlowieka", "rownosc-kobiet-i-mezczyzn", "integracja-europejska"],
  ],
  ["volunteering", ["wolontariat", "ratownictwo"]],
  ["rooms", ["spolecznosci-lokalne", "wsparcie-organizacji"]],
  ["procurement", ["rozwoj-gospodarczy", "wsparcie-ekonomii-spolecznej"]],
];

/**
 * The illustration for a good practice without a photograph: that of the first of its spheres that has one, in the order
 * of its author.
 */
export const toCover = (spheres: readonly { id: string }[]): PictureName =>
  spheres.flatMap(({ id }) => themes.find(([, ids]) => ids.includes(id))?.[0] ?? [])[0] ?? "good-practices";
