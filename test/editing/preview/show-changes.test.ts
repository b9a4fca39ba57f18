import { describe, expect, it } from "vitest";
import { show } from "./show.ts";

const head = '<nav><ol><li aria-current="page">Łąka</li></ol></nav><header><h1>Łąka</h1></header>';
const fact = (label: string, value: string) => `<dl><div><dt>${label}</dt><dd>${value}</dd></div></dl>`;

describe("a change of a draft in the page of its entry", () => {
  it("stands in the place of the saved value, marked, and can be taken back", () => {
    const saved = { name: "Łąka", legalForm: "fund", founded: "2009-05-01" };
    const page = `${head}${fact("Forma", '<a href="/f/">fundacja</a>')}${fact("Od", "1\u00A0maja 2009")}`;
    const shown = show(page, saved, { name: "Nowa Łąka", legalForm: "stow", founded: "2010-06-02" });
    expect(shown.marks).toEqual([
      "ins Nowa Łąka",
      "ins Nowa Łąka",
      "ins stowarzyszenie",
      "ins 2 czerwca 2010",
    ]);
    expect([shown.listed, shown.isRestored]).toEqual([[], true]);
  });

  it("is written as the portal writes such a value", () => {
    const saved = { nip: "8790000000", pool: 12500, website: "https://www.example.org/", operator: "tilia" };
    const page = ["879-000-00-00", "12\u00A0500\u00A0zł", "example.org", "Stowarzyszenie Tilia"]
      .map((value) => fact("", value))
      .join("");
    const draft = { nip: "8790000001", pool: 8000.5, website: "https://example.org/new/", operator: "other" };
    expect(show(page, saved, draft).marks).toEqual([
      "ins 879-000-00-01",
      "ins 8000,5 zł",
      "ins example.org/new",
      "ins other",
    ]);
  });

  it("is found whatever typography and links the portal has put into the text", () => {
    const page = '<p>Dba o „łąkę” i – z <a class="term" href="/s/">NGO</a>\u00A0– o park</p>';
    const saved = { shortName: 'Dba o "łąkę" i - z NGO - o park' };
    expect(show(page, saved, { shortName: "A i B" }).marks).toEqual(["ins A i B"]);
  });

  it("is struck out where a value is removed, and a term begins its line as before", () => {
    const page = "<ul><li><span>Kultura</span></li><li><span>Sport</span></li></ul><p>Fundacja</p>";
    const saved = { spheres: ["kult", "spor"], legalForm: "fund" };
    expect(show(page, saved, { spheres: ["spor"], legalForm: "stow" }).marks).toEqual([
      "del Kultura",
      "ins Stowarzyszenie",
    ]);
  });

  it("takes its own part of a longer text", () => {
    const saved = { address: { street: "ul. Łąkowa 7", postalCode: "98-200", town: "Bór" } };
    const page = "<address><span>ul. Łąkowa 7</span><span>98-200 Bór</span></address><p>Bór</p>";
    const draft = { address: { street: "ul. Łąkowa 7", postalCode: "98-201", town: "Lasek" } };
    const { html, marks, isRestored } = show(page, saved, draft);
    expect(html).toContain(
      '<span><ins class="draft-change">98-201</ins> <ins class="draft-change">Lasek</ins></span>',
    );
    expect([marks.length, isRestored]).toEqual([2, true]);
  });

  it("is text, never markup", () => {
    const attack = '<img src=x onerror="alert(1)"><script>alert(1)</script>';
    const { html, listed } = show(head, { name: "Łąka" }, { name: attack, shortName: attack });
    expect(html).not.toMatch(/<img|<script/);
    expect(html).toContain("&lt;img src=x");
    expect(listed).toEqual([`Skrót: ${attack}`]);
  });
});

describe("a change without a certain place", () => {
  it.each([
    ["a new value", "<p>Łąka</p>", {}, { shortName: "Ł" }, "Skrót: Ł"],
    ["an answer", "<dd>nie</dd>", { isOpen: false }, { isOpen: true }, "Otwarta: tak"],
    [
      "two places that read alike",
      "<p>Bór</p><p>Bór</p>",
      { shortName: "Bór" },
      { shortName: "L" },
      "Skrót: L",
    ],
    ["a number that is no fact", "<td>20</td>", { seats: 20 }, { seats: 30 }, "Miejsca: 30"],
    [
      "a word in a text about something else",
      '<div class="prose"><p>W Emaus</p></div>',
      { shortName: "Emaus" },
      {},
      "Skrót: –",
    ],
    [
      "a part of another value",
      "<dd>Fundacja Emaus w Toruniu</dd>",
      { shortName: "Emaus", website: "Fundacja Emaus w Toruniu" },
      { shortName: "E", website: "Fundacja Emaus w Toruniu" },
      "Skrót: E",
    ],
  ])("is listed: %s", (_case, page, saved, draft, line) => {
    const shown = show(page, saved, draft);
    expect([shown.listed, shown.marks]).toEqual([[line], []]);
  });

  it("is shown all the same where other values of its record stand once", () => {
    const item = (label: string) => `<li><span>${label}</span><a href="tel:${label}">56 1</a></li>`;
    const saved = {
      contacts: [
        { label: "biuro", phone: "56 1" },
        { label: "sklep", phone: "56 1" },
      ],
    };
    const draft = {
      contacts: [
        { label: "biuro", phone: "56 1" },
        { label: "sklep", phone: "56 2" },
      ],
    };
    const { html } = show(`<ul>${item("biuro")}${item("sklep")}</ul>`, saved, draft);
    expect(html).toContain('<a href="tel:sklep"><ins class="draft-change">56 2</ins></a>');
    expect(html).toContain('<a href="tel:biuro">56 1</a>');
  });

  it("is shown in all places that are links to one address", () => {
    const link = '<a href="tel:1">56 100 20 30</a>';
    const saved = { contacts: [{ phone: "56 100 20 30" }] };
    const shown = show(`<p>${link}</p><p>${link}</p>`, saved, { contacts: [{ phone: "56 2" }] });
    expect(shown.marks).toEqual(["ins 56 2", "ins 56 2"]);
  });

  it("says nothing of values that stay, and lists days that there are not as they are written", () => {
    const saved = { founded: "2009-05-01", seats: 3 };
    expect(show("<dd>x</dd>", saved, { founded: "2026-13-45T99:99", seats: 3 }).listed).toEqual([
      "Założona: 2026-13-45T99:99",
    ]);
  });
});
