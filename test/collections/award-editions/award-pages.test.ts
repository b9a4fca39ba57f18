import { describe, expect, it } from "vitest";
import { getPageIndex, readJsonLd } from "#test/sites/site.ts";

const { list: pages, pageOf } = await getPageIndex("region");
const hrefsOf = (path: string) =>
  [...pageOf(path).html.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, href]) => href ?? "");

describe("awards", () => {
  const awards = pages.filter(({ path }) => /^\/nagrody\/[^/]+\/$/.test(path));

  it("have their own pages, listed together and linked from the menu and the forums", () => {
    expect(awards).toHaveLength(3);
    const listed = hrefsOf("/nagrody/");
    for (const { path } of awards) expect(listed).toContain(path);
    for (const path of ["/", "/forum/"]) expect(hrefsOf(path)).toContain("/nagrody/");
  });

  it("link to their laureates, whose pages link back to the year", () => {
    const links = awards.flatMap(({ path }) =>
      hrefsOf(path)
        .filter((href) => /^\/(podmioty|dobre-praktyki)\/[^/]+\/$/.test(href))
        .map((href) => [path, href] as const),
    );
    expect(links).toHaveLength(9);
    for (const [award, laureate] of links) {
      const back = hrefsOf(laureate).filter((href) => href.startsWith(`${award}#rok-`));
      expect(back, `${laureate} to ${award}`).not.toEqual([]);
      for (const href of back) expect(pageOf(award).html).toContain(`id="${href.split("#")[1]}"`);
    }
  });

  it("are shown on the page of the forum edition where they were given", () => {
    const path = "/forum/forum-wzorcowe/forum-wzorcowe-02/";
    expect(hrefsOf(path)).toContain("/nagrody/samorzad-wzorcowy/#rok-2025");
    expect(hrefsOf(path)).toContain("/powiaty/powiat-swiecki/");
    expect(hrefsOf("/nagrody/samorzad-wzorcowy/")).toContain(path);
  });

  it("are included in the JSON-LD of those who received them", () => {
    const record = readJsonLd(pageOf("/podmioty/spoldzielnia-przystan/")).find((one) => one["award"]);
    expect(record?.["award"]).toEqual(["Złote Wiosło, Praca, 2025", "Złote Wiosło, Praca, 2023"]);
  });

  it("show numbers as a table with bars hidden from assistive technology", () => {
    const { html } = pageOf("/nagrody/zlote-wioslo/");
    const tables = html.match(/<table[\s\S]*?<\/table>/g) ?? [];
    expect(tables).toHaveLength(2);
    for (const table of tables) {
      expect(table).toContain("<caption");
      const rows = table.match(/<th scope="row"/g) ?? [];
      const bars = table.match(/<svg[^>]*aria-hidden="true"/g) ?? [];
      expect(rows.length).toBeGreaterThan(2);
      expect(bars).toHaveLength(rows.length);
      expect(table).not.toMatch(/ style="/);
    }
  });
});
