import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { XMLParser } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { getPageIndex } from "#test/sites/site.ts";

const edition = "/forum/forum-doliny/forum-doliny-07/";
const { folder, byPath: pages, documentOf } = await getPageIndex("region");

const mainOf = (path: string) => {
  const main = documentOf(path).querySelector("main");
  if (!main) throw new Error(`${path} has no main part`);
  return main;
};
const textsOf = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map((element) => element.textContent.replaceAll(/\s+/g, " ").trim());

/** Every file of the build as text; the search index is unpacked. */
const listTexts = () =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => {
      const bytes = readFileSync(join(folder, file));
      const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
      return { file, text: `${file} ${(isPacked ? gunzipSync(bytes) : bytes).toString("utf8")}` };
    });

describe("the people of a forum", () => {
  it("are not named anywhere in the built site without their consent, not even in a file name", () => {
    const texts = listTexts();
    expect(texts.length).toBeGreaterThan(100);
    const leaks = texts.filter(({ text }) =>
      /nieujawnion|cicha-cecylia|skryty-szymon|utajona-ula|zaslon-zyta|Cecyli|Szymon|Tajn[ay]/i.test(text),
    );
    expect(leaks.map(({ file }) => file)).toEqual([]);
  });

  it("are replaced by the name of their organisation without their consent", () => {
    expect(mainOf(edition).textContent).toContain("Fundacja Bez Nazwisk");
    expect(mainOf("/forum/forum-doliny/forum-doliny-06/zielone-praktyki/").textContent).toContain(
      "Fundacja Bez Nazwisk",
    );
  });

  it("have with their consent a page with all their talks, and only with the data that they agreed to", () => {
    const talks = textsOf(mainOf("/osoby/lipa-ada/"), "section[aria-labelledby=talks] li");
    expect(talks.some((text) => text.includes("VII Forum"))).toBe(true);
    expect(talks.some((text) => text.includes("VI Forum"))).toBe(true);
    expect(mainOf("/osoby/lipa-ada/").textContent).toContain("łąki kwietne");
    expect(mainOf("/osoby/jesion-jan/").textContent).not.toContain("Notatka");
    expect([...pages.keys()].filter((path) => path.startsWith("/osoby/"))).toHaveLength(8);
  });
});

describe("the programme", () => {
  it("lists all sixty sessions with the right instants on both sides of the change of clocks", () => {
    const articles = [...mainOf(edition).querySelectorAll("article[data-session]")];
    expect(articles).toHaveLength(60);
    const startOf = (id: string) =>
      articles.find((one) => one.getAttribute("data-session") === id)?.getAttribute("data-starts");
    expect(startOf("otwarcie-dnia-1")).toBe("2026-10-24T09:00:00+02:00");
    expect(startOf("otwarcie-dnia-2")).toBe("2026-10-25T09:00:00+01:00");
    expect(startOf("otwarcie-dnia-3")).toBe("2026-10-26T09:00:00+01:00");
  });

  it("has a table of four rooms for each day, with every cell in its place", () => {
    const tables = [...mainOf(edition).querySelectorAll("table")];
    expect(tables).toHaveLength(3);
    for (const table of tables) {
      expect(table.querySelectorAll("thead th")).toHaveLength(5);
      const rows = [...table.querySelectorAll("tbody tr")];
      const area = [...table.querySelectorAll("tbody td")].reduce(
        (sum, cell) =>
          sum + Number(cell.getAttribute("rowspan") ?? 1) * Number(cell.getAttribute("colspan") ?? 1),
        0,
      );
      expect(area).toBe(rows.length * 4);
    }
    expect(textsOf(mainOf(edition), "table a")).toHaveLength(60);
  });

  it("keeps cancelled sessions, marked as such, without a button to add them to a plan", () => {
    const cancelled = [...mainOf(edition).querySelectorAll("article[data-cancelled]")];
    expect(cancelled.map((one) => one.getAttribute("data-session"))).toEqual([
      "spoldzielnia-uczniowska",
      "rodo-na-spokojnie",
    ]);
    for (const article of cancelled) {
      expect(article.querySelector("s")).not.toBeNull();
      expect(article.textContent).toContain("odwołane");
      expect(article.querySelector("portal-plan-button")).toBeNull();
    }
    expect(mainOf(`${edition}rodo-na-spokojnie/`).textContent).toContain("zostało odwołane");
  });

  it("of a past edition that was never published in versions offers no plan", () => {
    const past = "/forum/forum-doliny/forum-doliny-06/";
    expect(mainOf(edition).querySelectorAll("portal-plan-button")).toHaveLength(58);
    expect(mainOf(past).querySelectorAll("portal-plan-button, [data-part=tools]")).toHaveLength(0);
    expect(mainOf(`${past}zielone-praktyki/`).querySelector("portal-plan-button")).toBeNull();
  });

  it("gives every session a page with links to its neighbours and back", () => {
    const main = mainOf(`${edition}otwarcie-dnia-2/`);
    expect(main.querySelector(`a[href="${edition}#programme"]`)).not.toBeNull();
    expect(main.querySelector(`a[href="${edition}zamkniecie-dnia-1/"]`)).not.toBeNull();
    expect(textsOf(main, "dd")[0]).toBe("niedziela, 25 października 2026, 09:00–09:30");
  });
});

describe("changes of a programme", () => {
  it("are listed from the newest version, with the previous values", () => {
    const main = mainOf(`${edition}zmiany/`);
    expect(textsOf(main, "h2")).toEqual([
      "Wersja 3 z 23 października 2026, 18:00",
      "Wersja 2 z 10 października 2026, 09:30",
      "Wersja 1 z 15 września 2026, 10:00",
    ]);
    const kinds = textsOf(main, "section[aria-labelledby=v3] .kind");
    expect(kinds).toEqual(["odwołane", "przeniesione", "przeniesione", "nowy tytuł", "odwołane"]);
    expect(textsOf(main, ".small")).toContain("było: 25 października 2026, 09:30–10:30, Klub");
  });

  it("are published as an Atom feed with a permanent id for every version", () => {
    const text = readFileSync(join(folder, `${edition}zmiany.xml`), "utf8");
    const { feed } = new XMLParser().parse(text) as {
      feed: { updated: string; entry: { id: string; content: string }[] };
    };
    expect(feed.updated).toBe("2026-10-23T16:00:00.000Z");
    expect(feed.entry.map(({ id }) => id)).toEqual(
      [3, 2, 1].map((version) => `https://portal.example${edition}zmiany/#v${version}`),
    );
    expect(feed.entry[1]?.content).toContain("Murale i sąsiedzi: dodane");
  });

  it("are not published for an edition without versions", () => {
    expect(existsSync(join(folder, "forum/forum-doliny/forum-doliny-06/zmiany.xml"))).toBe(false);
  });
});

describe("a series", () => {
  it("shows the gaps between the known editions", () => {
    const items = textsOf(mainOf("/forum/forum-doliny/"), "section[aria-labelledby=timeline] > ol > li");
    expect(items.map((text) => /^(?:Rok )?(\d{4}|Edycj\S+ \S+: brak danych)/.exec(text)?.[1])).toEqual([
      "2098",
      "2026",
      "2024",
      "Edycja V: brak danych",
      "2022",
      "Edycja III: brak danych",
      "2019",
      "2018",
    ]);
    expect(items[0]).toContain("Trwają zapisy");
  });
});
