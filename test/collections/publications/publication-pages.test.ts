import { describe, expect, it } from "vitest";
import { getPageIndex } from "#test/sites/site.ts";

const { documentOf } = await getPageIndex("region");
const textOf = (path: string) => documentOf(path).querySelector("main")?.textContent ?? "";
const linksOf = (path: string) =>
  [...documentOf(path).querySelectorAll("main a")].map((link) => link.getAttribute("href"));

const REPORT = "/publikacje/raport-z-programu-2021/";

describe("the publications of the region", () => {
  it("are listed newest first, and also by kind, topic and year", () => {
    const links = linksOf("/publikacje/");
    expect(links.indexOf(REPORT)).toBeGreaterThan(-1);
    expect(links.indexOf(REPORT)).toBeLessThan(links.indexOf("/publikacje/ksiazka-o-rzece/"));
    for (const list of ["rodzaj/ewaluacja", "sfera/wsparcie-organizacji", "rok/2022"])
      expect(linksOf(`/publikacje/${list}/`)).toContain(REPORT);
    expect(linksOf("/publikacje/rok/2019/")).not.toContain(REPORT);
  });

  it("say what they link to: the document with its number of pages, or a copy elsewhere", () => {
    expect(textOf(REPORT)).toMatch(/Otwórz dokument[\s\S]*Liczba stron\s*48/);
    expect(textOf("/publikacje/ksiazka-o-rzece/")).toMatch(
      /To kopia w\s+serwisie, którego nie prowadzi wydawca/,
    );
  });

  it("are linked from the pages of the entities that they name and of the programme that they evaluate", () => {
    expect(linksOf("/podmioty/fundacja-laka/")).toContain(REPORT);
    expect(linksOf("/programy/program-2021/")).toContain(REPORT);
    expect(linksOf(REPORT)).toContain("/programy/program-2021/");
  });

  it("are in the menu, in what is new and among the feeds", () => {
    const menu = [...documentOf("/").querySelectorAll("header a")].map((link) => link.getAttribute("href"));
    expect(menu).toContain("/publikacje/");
    expect(linksOf("/kanaly/")).toContain("/publikacje/");
  });
});
