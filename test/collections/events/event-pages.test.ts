import { existsSync, readFileSync } from "node:fs";
import { readNow } from "#src/core/time/read-now.ts";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readCalendar } from "#test/support/read-calendar.ts";
import { getPageIndex, readJsonLd, textOf } from "#test/sites/site.ts";

const { folder, byPath: pages, pageOf } = await getPageIndex("region");
const readFile = (path: string) => readFileSync(join(folder, path), "utf8");

describe("the calendar", () => {
  const month = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Warsaw" }).format(readNow()).slice(0, 7);

  it("shows the month of the build, which also has its own page", () => {
    const days = (path: string) =>
      [...pageOf(path).document.querySelectorAll("td[data-day]")].map((cell) =>
        cell.getAttribute("data-day"),
      );
    expect(days("/kalendarz/")).toEqual(days(`/kalendarz/${month}/`));
    expect(days("/kalendarz/")[0]).toBe(`${month}-01`);
  });

  it("is a table of weeks with weekday headings, and each of its items is also in the list below", () => {
    for (const [path, { document }] of pages) {
      if (!/^\/kalendarz\/\d{4}-\d{2}\/$/.test(path)) continue;
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

  it("links the months that have dates in order, in both directions", () => {
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

  it("can be subscribed to as a whole or by kind, county and legal form, which are subsets of the whole", () => {
    const { events } = readCalendar(readFile("kalendarz/kalendarz.ics"));
    const whole = new Set(events.map(({ uid }) => uid));
    expect(whole.size).toBe(events.length);
    expect(events.map(({ title }) => title)).toContain("Termin ustawowy: Zmyślony wykaz organizacji za rok");
    for (const part of [
      "rodzaj/wydarzenia",
      "rodzaj/terminy-ustawowe",
      "powiat/powiat-tucholski",
      "forma/fundacja",
    ]) {
      const found = readCalendar(readFile(`kalendarz/${part}/kalendarz.ics`)).events;
      expect(found.length, part).toBeGreaterThan(0);
      for (const { uid } of found) expect(whole).toContain(uid);
    }
  });
});

describe("events", () => {
  const visit = pageOf("/wydarzenia/wizyta-studyjna-2022/");

  it("that are over offer neither sign-up nor a calendar file", () => {
    expect(visit.html).not.toContain("zapisy.example");

    expect(visit.document.querySelector("#registration")).toBeNull();
    expect(visit.document.querySelector('main a[type="text/calendar"]')).toBeNull();
    expect(textOf(visit.document.querySelector("#dates")?.parentElement)).toMatch(
      /27–28 czerwca 2022\s?Zakończone/,
    );
  });

  it("that are upcoming can be added to a calendar", () => {
    const [coming] = [...pages.values()].filter(({ path }) => path === "/wydarzenia/termin-sprawozdania/");
    const href = coming?.document.querySelector('main a[type="text/calendar"]')?.getAttribute("href");
    expect(href).toBe("/wydarzenia/termin-sprawozdania.ics");
    expect(readCalendar(readFile(href ?? "")).events).toMatchObject([
      { start: "2098-05-31", end: "2098-06-01" },
    ]);
  });

  it("are published as schema.org EventSeries or Event, except deadlines", () => {
    const typesOf = (path: string) => readJsonLd(pageOf(path)).map((record) => record["@type"]);
    expect(readJsonLd(visit)[0]).toMatchObject({
      "@type": "EventSeries",
      subEvent: [{ startDate: "2022-06-27", endDate: "2022-06-28" }, { startDate: "2022-06-29" }],
    });
    expect(typesOf("/wydarzenia/szkolenie-w-borach/")).toContain("Event");
    expect(typesOf("/wydarzenia/termin-wykazu/")).toEqual(["BreadcrumbList"]);
  });

  it("are linked from the pages of the organisations that held them", () => {
    const { document } = pageOf("/podmioty/fundacja-przykladowa/");
    expect(document.querySelector('main a[href="/wydarzenia/spotkanie-torunskie-17/"]')).not.toBeNull();
  });

  it("link to the other events of their series", () => {
    const links = [
      ...pageOf("/wydarzenia/spotkanie-torunskie-16/").document.querySelectorAll("#series ~ ul a"),
    ];
    expect(links.map((link) => link.getAttribute("href"))).toEqual([
      "/wydarzenia/spotkanie-torunskie-17/",
      "/wydarzenia/spotkanie-torunskie-15/",
    ]);
  });

  it("have a feed and a calendar for a county", () => {
    const path = "wydarzenia/powiat/powiat-tucholski";
    expect(existsSync(join(folder, path, "kanal.xml"))).toBe(true);
    expect(readCalendar(readFile(`${path}/kalendarz.ics`)).events.map(({ title }) => title)).toContain(
      "Szkolenie o projektach w Borach",
    );
  });
});

describe("advice points", () => {
  it("say when their hours are from an earlier period, and announce no duty hours from them", () => {
    const { document } = pageOf("/dyzury/porady-dawne/");
    expect(textOf(document.querySelector(".notice"))).toContain("To godziny z poprzedniego okresu");
    expect(document.querySelector("#next")).toBeNull();
    expect(textOf(document.querySelector("#hours ~ table"))).toMatch(/poniedziałek\s?13:00–17:00/);
  });
});
