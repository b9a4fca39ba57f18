import { readFileSync } from "node:fs";
import { join } from "node:path";
import { XMLParser } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { moveDay } from "#test/support/moved-days.ts";
import { readCalendar } from "#test/support/read-calendar.ts";
import { getPageIndex, readJsonLd, textOf } from "#test/sites/site.ts";

const { folder, pageOf, documentOf } = await getPageIndex("region");
const rowsOf = (table: Element | null | undefined) =>
  [...(table?.querySelectorAll("tbody tr") ?? [])].map((row) => [...row.children].map(textOf));
const open = "/konsultacje/program-2027/";
const ended = "/konsultacje/program-2025/";

describe("an open consultation", () => {
  it("numbers every paragraph of its draft and gives each its own address", () => {
    const ids = [...documentOf(open).querySelectorAll("section[id^=par-]")].map(({ id }) => id);
    expect(ids).toEqual(["par-1-1", "par-1-2", "par-2", "par-3-1", "par-3-2", "par-3-3"]);
    expect(textOf(documentOf(open).querySelector("#par-3-2 a[href='#par-3-2']"))).toBe("§ 3 ust. 2");
  });

  it("takes a remark on a paragraph by an e-mail that names the paragraph", () => {
    const link = documentOf(open).querySelector("#par-3-1 a[href^=mailto]");
    expect(textOf(link)).toBe("Zgłoś uwagę do tego ustępu (§ 3 ust. 1)");
    const url = new URL(link?.getAttribute("href") ?? "");
    expect(url.pathname).toBe("konsultacje@urzad.example");
    expect(url.searchParams.get("body")).toContain("„Wspieranie wolontariatu osób po 60. roku życia.”");
    expect(url.searchParams.get("body")).toContain(`https://portal.example${open}#par-3-1`);
  });

  it("offers its files with their type and size", () => {
    const items = [...documentOf(open).querySelectorAll("section[aria-labelledby=files] li")];
    expect(items.map(textOf)).toEqual(["Projekt programu (PDF, 1,2 MB)", "Formularz uwag (ODT, 2 kB)"]);
    expect(items[1]?.querySelector("a")?.getAttribute("href")).toBe("/pliki/formularz.odt");
  });

  it("can be cited with its address", () => {
    const citation = textOf(documentOf(open).querySelector("#par-2 details p"));
    expect(citation).toContain("§ 2");
    expect(citation).toContain(`https://portal.example${open}#par-2`);
  });

  it("is announced on the start page with the days left, and listed under its state", () => {
    const notice = documentOf("/").querySelector(`main section a[href$="${open}"]`)?.parentElement;
    expect(textOf(notice)).toContain("Trwa, zostało 5 dni");
    const titles = ["open", "upcoming", "ended"].map((id) =>
      textOf(documentOf("/konsultacje/").querySelector(`section[aria-labelledby=${id}] h3`)),
    );
    expect(titles).toEqual([
      "Konsultacje programu współpracy na rok 2027",
      "Konsultacje wieloletniego programu współpracy 2027–2031",
      "Konsultacje programu współpracy na rok 2025",
    ]);
  });

  it("links to the forum where its meeting is held", () => {
    expect(
      documentOf(open).querySelector('main a[href*="/forum/"][href*="forum-wzorcowe-02"]'),
    ).not.toBeNull();
  });

  it("is in the calendar with its last day and its meeting", () => {
    const { events } = readCalendar(readFileSync(join(folder, "konsultacje/kalendarz.ics"), "utf8"));
    expect(events.map(({ title, start }) => [title, start])).toEqual([
      ["Konsultacje programu współpracy na rok 2027", moveDay("2026-11-18")],
      [
        "Spotkanie konsultacyjne: Konsultacje programu współpracy na rok 2027",
        `${moveDay("2026-11-25")}T10:00:00`,
      ],
      ["Konsultacje wieloletniego programu współpracy 2027–2031", moveDay("2026-12-01")],
    ]);
    expect(events[0]?.end).toBe(moveDay("2026-11-29"));
  });

  it("is published as a schema.org Event about an act", () => {
    const event = readJsonLd(pageOf(open)).find((record) => record["@type"] === "Event");
    expect(event).toMatchObject({
      startDate: moveDay("2026-11-18"),
      endDate: moveDay("2026-11-28"),
      about: { "@type": "Legislation" },
    });
  });
});

it("the feed lists announcements, openings and adoptions, newest first", () => {
  const text = readFileSync(join(folder, "konsultacje/kanal.xml"), "utf8");
  const feed = new XMLParser({ ignoreAttributes: false }).parse(text) as {
    feed: { entry: { title: { "#text": string } | string; id: string; updated: string }[] };
  };
  const { entry } = feed.feed;
  expect(new Set(entry.map(({ id }) => id)).size).toBe(entry.length);
  expect(entry.map(({ updated }) => updated)).toEqual(
    entry
      .map(({ updated }) => updated)
      .toSorted()
      .toReversed(),
  );
  expect(JSON.stringify(entry.map(({ title }) => title))).toMatch(
    /Rozpoczęcie.*2027.*Zapowiedź.*2027–2031.*Wynik.*2025.*Rozpoczęcie.*2025/,
  );
});

describe("an announced consultation", () => {
  it("takes no remarks yet", () => {
    const { html } = pageOf("/konsultacje/program-wieloletni-2027-2031/");
    expect(html).toContain("Rozpoczną się za");
    expect(html).not.toContain("mailto:konsultacje");
  });
});

describe("an ended consultation", () => {
  it("takes no more remarks, and shows those received with their answers", () => {
    expect(pageOf(ended).html).not.toContain("mailto:konsultacje");
    const rows = rowsOf(documentOf(ended).querySelector("table:has([id^=uwaga-])"));
    expect(rows).toHaveLength(5);
    expect(rows[1]).toEqual([
      "2",
      "Spółdzielnia „Przystań”",
      "§ 2 ust. 1",
      "Dopisać seniorów, nie tylko młodzież.",
      "uwzględniona częściowo",
      "Dopisano seniorów; „nie tylko” pominięto, bo nic nie zmienia.",
    ]);
    expect(rows[3]?.slice(1, 3)).toEqual(["osoba fizyczna", "całość"]);
    expect(documentOf(ended).querySelector("#par-2-1 a[href='#uwaga-2']")).not.toBeNull();
  });

  it("counts the answers in a chart that is built as a table", () => {
    const chart = documentOf(ended).querySelector("section[aria-labelledby=remarks] table");
    expect(rowsOf(chart)).toEqual([
      ["uwzględniona", "2", "40%"],
      ["uwzględniona częściowo", "1", "20%"],
      ["nieuwzględniona", "1", "20%"],
      ["przyjęta do wiadomości", "1", "20%"],
    ]);
  });

  it("compares the draft with the adopted text, also in words for screen readers", () => {
    const { document } = pageOf(`${ended}porownanie/`);
    expect([...document.querySelectorAll("dd")].map((fact) => textOf(fact))).toEqual(["2", "1", "1", "3"]);
    expect([...document.querySelectorAll("del")].map((part) => textOf(part))[0]).toBe("[usunięto: marca]");
    expect([...document.querySelectorAll("ins")].map((part) => textOf(part))[0]).toBe("[dodano: lutego]");
    expect(textOf(document.querySelector("details p.label"))).toBe("§ 1 ust. 1");
    expect(textOf(document.querySelector("main"))).toContain("§ 2 ust. 3, w projekcie § 2 ust. 2");
  });
});
