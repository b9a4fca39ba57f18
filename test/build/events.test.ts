import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readCalendar } from "../support/read-calendar.ts";
import { dist, readJsonLd, readPages } from "../support/site.ts";

const pages = new Map(readPages(dist).map((page) => [page.path, page]));
const pageOf = (path: string) => {
  const page = pages.get(path);
  if (!page) throw new Error(`${path} was not built`);
  return page;
};
const textOf = (element: Element | null | undefined) =>
  element?.textContent.replaceAll(/\s+/g, " ").trim() ?? "";
const readFile = (path: string) => readFileSync(join(dist, path), "utf8");

describe("the calendar", () => {
  const month = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Warsaw" })
    .format(new Date())
    .slice(0, 7);

  it("shows the month of the build, and a page of its own for it", () => {
    const days = (path: string) =>
      [...pageOf(path).document.querySelectorAll("td[data-day]")].map((cell) =>
        cell.getAttribute("data-day"),
      );
    expect(days("/kalendarz/")).toEqual(days(`/kalendarz/${month}/`));
    expect(days("/kalendarz/")[0]).toBe(`${month}-01`);
  });

  it("is a table of weeks with named weekdays, in which each item is also in the list below", () => {
    for (const [path, { document }] of pages) {
      if (!/^\/kalendarz\/(\d{4}-\d{2}\/)?$/.test(path)) continue;
      const headings = [...document.querySelectorAll("thead th .visually-hidden")].map(textOf);
      expect(headings).toHaveLength(7);
      expect(headings[0]).toBe("poniedziałek");
      for (const row of document.querySelectorAll("tbody tr"))
        expect(row.querySelectorAll("td")).toHaveLength(7);
      const hrefs = (selector: string) =>
        new Set(
          [...document.querySelectorAll(`${selector} [data-kind] a`)].map((link) =>
            link.getAttribute("href"),
          ),
        );
      const listed = hrefs('[data-part="days"]');
      for (const href of hrefs('[data-part="grid"]')) expect(listed, `${path} ${href}`).toContain(href);
    }
  });

  it("leads from month to month without a gap, and each month leads back", () => {
    const months = [...pages.keys()]
      .flatMap((path) => /^\/kalendarz\/(\d{4}-\d{2})\/$/.exec(path)?.[1] ?? [])
      .toSorted();
    expect(months.length).toBeGreaterThan(1);
    const linkOf = (path: string, rel: string) =>
      pageOf(path).document.querySelector(`main a[rel="${rel}"]`)?.getAttribute("href") ?? undefined;
    for (const [index, one] of months.entries()) {
      const next = months[index + 1];
      expect(linkOf(`/kalendarz/${one}/`, "next")).toBe(next && `/kalendarz/${next}/`);
      if (next) expect(linkOf(`/kalendarz/${next}/`, "prev")).toBe(`/kalendarz/${one}/`);
    }
  });

  it("can be subscribed to, whole, by kind, county and legal form; the parts are of the whole", () => {
    const { events } = readCalendar(readFile("kalendarz/kalendarz.ics"));
    const whole = new Set(events.map(({ uid }) => uid));
    expect(whole.size).toBe(events.length);
    expect(events.map(({ title }) => title)).toContain(
      "Termin ustawowy: Wykaz organizacji uprawnionych do 1,5% podatku za 2026 rok",
    );
    for (const part of ["rodzaj/wydarzenia", "powiat/powiat-tucholski", "forma/fundacja"]) {
      const found = readCalendar(readFile(`kalendarz/${part}/kalendarz.ics`)).events;
      expect(found.length, part).toBeGreaterThan(0);
      for (const { uid } of found) expect(whole).toContain(uid);
    }
  });
});

describe("events", () => {
  const visit = pageOf("/wydarzenia/wizyta-studyjna-wielkopolska-2022/");

  it("that are over offer neither sign-up nor a calendar to add", () => {
    expect(visit.html).not.toContain("forms.gle");

    expect(visit.document.querySelector("#registration")).toBeNull();
    expect(visit.document.querySelector('main a[type="text/calendar"]')).toBeNull();
    expect(textOf(visit.document.querySelector("#dates")?.parentElement)).toMatch(
      /27–28 czerwca 2022\s?Minęło/,
    );
  });

  it("that are still to come can be added to a calendar", () => {
    const [coming] = [...pages.values()].filter(
      ({ path }) => path === "/wydarzenia/termin-sprawozdanie-program-2026/",
    );
    const href = coming?.document.querySelector('main a[type="text/calendar"]')?.getAttribute("href");
    expect(href).toBe("/wydarzenia/termin-sprawozdanie-program-2026.ics");
    expect(readCalendar(readFile(href ?? "")).events).toMatchObject([
      { start: "2027-05-31", end: "2027-06-01" },
    ]);
  });

  it("are described for machines: a series with its dates, one meeting, no deadline", () => {
    const typesOf = (path: string) => readJsonLd(pageOf(path)).map((record) => record["@type"]);
    expect(readJsonLd(visit)[0]).toMatchObject({
      "@type": "EventSeries",
      subEvent: [{ startDate: "2022-06-27", endDate: "2022-06-28" }, { startDate: "2022-06-29" }],
    });
    expect(typesOf("/wydarzenia/spotkanie-o-wspolpracy-bydgoszcz-2021/")).toContain("Event");
    expect(typesOf("/wydarzenia/termin-wykaz-opp-2026/")).toEqual(["BreadcrumbList"]);
  });

  it("stand on the pages of the organisations that held them", () => {
    const { document } = pageOf("/podmioty/fundacja-studio-m6/");
    expect(document.querySelector('main a[href="/wydarzenia/torunskie-forum-ngo-17/"]')).not.toBeNull();
  });

  it("lead to the other events of their series", () => {
    const links = [
      ...pageOf("/wydarzenia/torunskie-forum-ngo-16/").document.querySelectorAll("#series ~ ul a"),
    ];
    expect(links.map((link) => link.getAttribute("href"))).toEqual([
      "/wydarzenia/torunskie-forum-ngo-17/",
      "/wydarzenia/torunskie-forum-ngo-15/",
    ]);
  });

  it("can be followed by county", () => {
    const path = "wydarzenia/powiat/powiat-tucholski";
    expect(existsSync(join(dist, path, "kanal.xml"))).toBe(true);
    expect(readCalendar(readFile(`${path}/kalendarz.ics`)).events.map(({ title }) => title)).toContain(
      "Profesjonalne kadry rozwoju lokalnego",
    );
  });
});

describe("advice points", () => {
  it("say openly when their hours are of an earlier period, and announce no duties by them", () => {
    const { document } = pageOf("/dyzury/pomoc-prawna-torun-grudziadzka/");
    expect(textOf(document.querySelector(".notice"))).toContain("To godziny z poprzedniego okresu");
    expect(document.querySelector("#next")).toBeNull();
    expect(textOf(document.querySelector("#hours ~ table"))).toMatch(/poniedziałek\s?13:00–17:00/);
  });
});
