import { globSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { moveDay } from "#test/support/moved-days.ts";
import { readFeed } from "#test/support/read-feed.ts";
import { MORE_NEWS } from "#test/support/region.ts";
import { getPageIndex, isFrame, readJsonLd, textOf } from "#test/sites/site.ts";

const site = "https://portal.example";
const { folder, byPath: pages, documentOf } = await getPageIndex("region");
const withoutNews = await getPageIndex("minimal");
const textsOf = (path: string, selector: string) =>
  [...documentOf(path).querySelectorAll(selector)].map(textOf);
const bannerOf = (document: Document) => document.querySelector("section[aria-label='Bieżące komunikaty']");

describe("a notice in force", () => {
  it("is on every page, hidden while upcoming, but not on embedded pages and easy-to-read texts", () => {
    for (const page of pages.values()) {
      const items = [...(bannerOf(page.document)?.querySelectorAll("li") ?? [])];
      const shown = items.map((item) => [textOf(item.querySelector("a")), item.hasAttribute("hidden")]);
      const all = [
        ["Koce & żywność dla powodzian <zbiórka>", true],
        ["Silny wiatr nad Toruniem", false],
        ["Przerwa w pracy urzędu", false],
      ];
      expect(shown, page.path).toEqual(isFrame(page) || page.path.endsWith("/etr/") ? [] : all);
    }
  });

  it("adds nothing to a build without notices", () => {
    const banners = withoutNews.list.filter(({ html }) => /data-expiring-list/.test(html));
    expect(banners.map(({ path }) => path)).toEqual([]);
  });

  it("shows whom to call, and until when", () => {
    const path = "/komunikaty/zbiorka/";
    expect(documentOf(path).querySelector("a[href='tel:561234567']")).not.toBeNull();
    expect(documentOf(path).querySelector("a[href='mailto:dary@harbour.example.org']")).not.toBeNull();
    expect(textsOf("/komunikaty/wichura/", "dl dd").join()).toContain("18:00");
    expect(textsOf("/komunikaty/przerwa/", "dl dd").join()).toContain("Źródła nie podają");
  });

  it("moves to the archive after it ends", () => {
    expect(textsOf("/komunikaty/", "section[aria-labelledby=archived] h3")).toEqual(["Pomoc po gradobiciu"]);
    expect(textsOf("/komunikaty/", "section[aria-labelledby=upcoming] h3")).toHaveLength(1);
    expect(textsOf("/komunikaty/", "section[aria-labelledby=open] h3")).toHaveLength(2);
    expect(textsOf("/komunikaty/stary/", ".notice").join()).toContain("Komunikat archiwalny");
  });

  it("is published as schema.org SpecialAnnouncement", () => {
    const page = pages.get("/komunikaty/wichura/");
    expect(page && readJsonLd(page)[0]).toMatchObject({
      "@type": "SpecialAnnouncement",
      url: `${site}/komunikaty/wichura/`,
      expires: expect.stringMatching(new RegExp(`^${moveDay("2026-11-24")}T18:00:00\\+0[12]:00$`)) as string,
      spatialCoverage: [{ "@type": "AdministrativeArea", name: "Toruń" }],
    });
  });
});

describe("news", () => {
  it("is listed twenty per page, newest first, without outdated items", () => {
    const first = textsOf("/aktualnosci/", "main h2");
    const second = textsOf("/aktualnosci/2/", "main h2");
    expect(first).toHaveLength(20);
    expect(first[0]).toBe("Zapisy na warsztaty „łąka & ogród” tylko dziś");
    expect([...first, ...second]).toHaveLength(MORE_NEWS + 1);
    expect([...first, ...second]).not.toContain("Nabór, którego już nie ma");
  });

  it("keeps its page, with a note, when it is outdated", () => {
    expect(textsOf("/aktualnosci/przedawniona/", ".notice").join()).toContain("była aktualna do");
    expect(textsOf("/aktualnosci/ostatni-dzien/", ".notice")).toEqual([]);
  });

  it("links to its subjects, whose pages link back", () => {
    const links = [...documentOf("/aktualnosci/ostatni-dzien/").querySelectorAll("aside a")];
    const targets = links.map((link) => link.getAttribute("href"));
    expect(targets).toEqual(
      expect.arrayContaining([
        "/podmioty/fundacja-laka/",
        "/dobre-praktyki/wspolna-kuchnia/",
        "/komunikaty/wichura/",
        "/forum/forum-wzorcowe/",
        "/nagrody/zlote-wioslo/",
      ]),
    );
    const back = documentOf("/podmioty/fundacja-laka/");
    expect(back.querySelector("main a[href='/aktualnosci/ostatni-dzien/']")).not.toBeNull();
  });
});

describe("newsletters", () => {
  it("have their own pages with links and the file, and a list", () => {
    expect(textsOf("/biuletyn/", "main h2")).toEqual(["Pierwszy biuletyn portalu"]);
    expect(textsOf("/biuletyn/nr-1/", "main section h2")).toEqual(["Nowe w portalu", "W regionie"]);
    const links = [...documentOf("/biuletyn/nr-1/").querySelectorAll("main section li a")];
    expect(links.map((link) => [textOf(link), link.getAttribute("href")])).toEqual([
      [expect.stringContaining("kuchnia"), "/dobre-praktyki/wspolna-kuchnia/"],
      ["Fundacja Łąka", "/podmioty/fundacja-laka/"],
      ["Konferencja", "https://example.org/?a=1&b=2"],
    ]);
  });

  it("have neither a list nor a feed when there are none", () => {
    const start = withoutNews.documentOf("/");
    expect(start.querySelector("a[href$='/biuletyn/']")).toBeNull();
    expect(globSync("biuletyn/**", { cwd: withoutNews.folder })).toEqual([]);
  });
});

const listDays = (document: Document) =>
  [...document.querySelectorAll("main section")].map((section) =>
    (section.getAttribute("aria-labelledby") ?? "").slice(2),
  );

describe("what is new", () => {
  it("comes from dates when the content has no history, and says so", () => {
    const page = withoutNews.documentOf("/co-nowego/");
    expect(textOf(page.querySelector("main header"))).toContain("The history of changes is not");
    const days = listDays(page);
    expect(days.length).toBeGreaterThan(1);
    expect(days).toEqual(days.toSorted().toReversed());
  });

  it("comes from the history of the files where there is one", () => {
    const page = documentOf("/co-nowego/");
    expect(textOf(page.querySelector("main header"))).toContain("powstaje z historii zmian");
    expect(listDays(page)).toEqual(["2026-02-03", "2026-01-10"]);
  });
});

describe("feeds", () => {
  it("are read back with special characters and permanent ids", () => {
    const { entries } = readFeed(folder, "komunikaty/kanal.xml");
    const notice = entries.find(({ id }) => id === `${site}/komunikaty/zbiorka/`);
    expect(notice?.title["#text"]).toBe("Koce &amp; żywność dla powodzian &lt;zbiórka&gt;");
    expect(notice?.link["@_href"]).toBe(`${site}/komunikaty/zbiorka/`);
    expect(Date.parse(notice?.updated ?? "")).toBe(Date.parse(moveDay("2026-11-26")));
  });

  it("of news have the same items as the list", () => {
    const { entries } = readFeed(folder, "aktualnosci/kanal.xml");
    expect(entries).toHaveLength(MORE_NEWS + 1);
    expect(entries[0]?.id).toBe(`${site}/aktualnosci/ostatni-dzien/`);
  });

  it("of a county have what concerns that county", () => {
    const ids = readFeed(folder, "powiaty/torun/kanal.xml").entries.map(({ id }) => id.replace(site, ""));
    expect(ids).toEqual(expect.arrayContaining(["/aktualnosci/ostatni-dzien/", "/komunikaty/wichura/"]));
    expect(ids).not.toContain("/komunikaty/przerwa/");
    const elsewhere = readFeed(folder, "powiaty/powiat-tucholski/kanal.xml").entries.map(({ id }) => id);
    expect(elsewhere).not.toContain(`${site}/komunikaty/wichura/`);
  });

  it("can be discovered by feed readers from every page", () => {
    for (const { path, document } of pages.values()) {
      const links = [...document.querySelectorAll("link[type='application/atom+xml']")];
      const found = links.map((link) => link.getAttribute("href"));
      expect(found, path).toContain(`${site}/kanal.xml`);
      if (path === "/powiaty/powiat-tucholski/")
        expect(found[0]).toBe(`${site}/powiaty/powiat-tucholski/kanal.xml`);
      if (path === "/aktualnosci/") expect(found[0]).toBe(`${site}/aktualnosci/kanal.xml`);
    }
  });
});
