import { readFileSync } from "node:fs";
import { join } from "node:path";
import { XMLParser } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { moveDay, readOffset } from "#test/support/moved-days.ts";
import { readCalendar } from "#test/support/read-calendar.ts";
import { getPageIndex, readJsonLd, textOf } from "#test/sites/site.ts";
import { validateGrants } from "#test/support/validate-data.ts";

const { folder, pageOf, documentOf } = await getPageIndex("region");
const recordsOf = (path: string) => readJsonLd(pageOf(path));
const titlesIn = (path: string, section = "main") =>
  [...documentOf(path).querySelectorAll(`${section} h3`)].map(textOf);
const read = (path: string) => readFileSync(join(folder, path), "utf8");
const circles = "Zmyślony nabór dla kół gospodyń";
const foundations = "Zmyślony nabór dla fundacji pożytku publicznego";
const young = "Zmyślony nabór dla młodych organizacji";
const decided = "Zmyślony nabór z wynikami";

describe("the list of calls", () => {
  it("shows open calls first, by deadline, then upcoming and closed ones", () => {
    expect(titlesIn("/nabory/", "section[aria-labelledby=live]")).toEqual([circles, foundations, young]);
    expect(titlesIn("/nabory/", "section[aria-labelledby^=archive-]")).toEqual([decided]);
  });

  it("has static pages by county and legal form, which include region-wide calls", () => {
    expect(titlesIn("/nabory/powiat/powiat-tucholski/")).toEqual([circles, young, decided]);
    expect(titlesIn("/nabory/forma/kgw/")).toEqual([circles, young, decided]);
    expect(titlesIn("/nabory/forma/grupa-nieformalna/")).toEqual([circles]);
    expect(titlesIn("/nabory/stan/otwarte/")).toEqual([circles, foundations]);
  });

  it("offers calendars of all deadlines, by county and by legal form", () => {
    const events = readCalendar(read("nabory/kalendarz.ics")).events;
    const end = events.find(({ title }) => title === `Koniec naboru: ${circles}`);
    expect(end?.startsAt.toISOString()).toBe(
      new Date(`${moveDay("2026-11-28")}T15:00:00${readOffset(moveDay("2026-11-28"))}`).toISOString(),
    );
    expect(events.map(({ title }) => title)).toContain(`Początek naboru: ${young}`);
    const county = readCalendar(read("nabory/powiat/powiat-tucholski/kalendarz.ics")).events;
    expect(county.map(({ title }) => title)).not.toContain(`Koniec naboru: ${foundations}`);
    const form = readCalendar(read("nabory/forma/fundacja/kalendarz.ics")).events;
    expect(form.map(({ title }) => title)).toContain(`Koniec naboru: ${foundations}`);
  });

  it("offers a feed for a county", () => {
    const feed = new XMLParser().parse(read("nabory/powiat/powiat-tucholski/kanal.xml")) as {
      feed: { entry: { title: string }[] };
    };
    expect(feed.feed.entry.map(({ title }) => title).toSorted()).toEqual(
      [circles, young, decided].toSorted(),
    );
  });
});

describe("a call", () => {
  it("says in words who may apply and for how much", () => {
    const facts = new Map(
      [...documentOf("/nabory/nabor-dla-kol/").querySelectorAll("dl > div")].map((row) => [
        textOf(row.querySelector("dt")),
        textOf(row.querySelector("dd")),
      ]),
    );
    expect(facts.get("Forma")).toBe("koła gospodyń wiejskich, grupy nieformalne");
    expect(facts.get("Miejsce")).toBe("działa lub ma siedzibę: powiat tucholski");
    expect(facts.get("Młoda organizacja")).toBe("działa nie dłużej niż 120 miesięcy");
    expect(facts.get("Dotacja")).toBe("od 1000 zł do 5000 zł");
    expect(facts.get("Wkład własny")).toBe("niewymagany");
  });

  it("is published as schema.org FinancialIncentive, and its funded projects as MonetaryGrant", () => {
    expect(recordsOf("/nabory/nabor-dla-kol/")[0]).toMatchObject({
      "@type": "FinancialIncentive",
      incentiveStatus: "https://schema.org/IncentiveStatusActive",
      incentiveAmount: { minValue: 1000, maxValue: 5000, unitCode: "PLN" },
    });
    const grants = recordsOf("/nabory/nabor-rozstrzygniety/").filter(
      (one) => one["@type"] === "MonetaryGrant",
    );
    expect(grants.map(({ amount }) => (amount as { value: number }).value)).toEqual([7500, 4200.5]);
  });

  it("that is over keeps its page with the results, and takes no applications", () => {
    const document = documentOf("/nabory/nabor-rozstrzygniety/");
    const rows = [...document.querySelectorAll("section[aria-labelledby=results] tbody tr")].map((row) =>
      [...row.children].map(textOf),
    );
    expect(rows).toEqual([
      ["Koło Gospodyń Wiejskich „Przykładowe”", "Gęsina na stole", "Cekcyn", "7500 zł"],
      ["Grupa „Sąsiedzi”", "Ogródek przy bloku", "Toruń", "4200,50 zł"],
    ]);
    expect(document.querySelector("[data-while-open]")).toBeNull();
  });

  it("is linked from the page of every organisation that it names, with its role", () => {
    const linksOf = (id: string) =>
      [...documentOf(`/podmioty/${id}/`).querySelectorAll("main li:has(a[href*='/nabory/'])")].map(textOf);
    const [running, giving] = linksOf("fundacja-przykladowa").toSorted();
    expect(running).toMatch(new RegExp(`^${circles}.*prowadzi nabór$`));
    expect(giving).toMatch(new RegExp(`^${decided}.*daje pieniądze$`));
    expect(linksOf("kgw-przykladowe")[0]).toContain("otrzymuje 7500 zł: Gęsina na stole");
  });
});

describe("funded projects as data", () => {
  const packageOf = (path: string) => JSON.parse(read(path)) as { grants: Record<string, unknown>[] };

  it("are valid 360Giving", () => {
    expect(validateGrants(packageOf("nabory/360giving.json"))).toEqual([]);
    expect(validateGrants(packageOf("nabory/nabor-rozstrzygniety/360giving.json"))).toEqual([]);
    expect(validateGrants({ grants: [{ title: "Bez kwoty" }] })).not.toEqual([]);
  });

  it("identify organisations of the directory by register number, others by an address or a permanent id", () => {
    const [grant] = packageOf("nabory/360giving.json").grants;
    expect(grant).toMatchObject({
      amountAwarded: 7500,
      awardDate: moveDay("2026-10-30"),
      fundingOrganization: [{ id: "PL-KRS-0000030897", name: "Fundacja Przykładowa" }],
      recipientOrganization: [{ id: "https://portal.example/podmioty/kgw-przykladowe/" }],
      beneficiaryLocation: [{ geoCode: "0416012" }],
    });
  });

  it("have unique ids", () => {
    const { grants } = packageOf("nabory/360giving.json");
    expect(grants).toHaveLength(2);
    expect(new Set(grants.map(({ id }) => id)).size).toBe(grants.length);
  });
});
