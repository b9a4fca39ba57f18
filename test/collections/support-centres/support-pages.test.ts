import { describe, expect, it } from "vitest";
import { getPageIndex, readJsonLd, textOf } from "#test/sites/site.ts";

const { pageOf, documentOf } = await getPageIndex("region");
const listLinks = (root: Document | Element, selector: string) =>
  [...root.querySelectorAll(selector)].map((link) => link.getAttribute("href") ?? "");

describe("the page of support centres", () => {
  const document = documentOf("/owes/");
  const counties = [...document.querySelectorAll("portal-support-finder details")];

  it("shows for all 144 municipalities in 23 counties the same centre as their own pages", () => {
    expect(counties).toHaveLength(23);
    expect(document.querySelectorAll("select option[data-county]")).toHaveLength(144);
    let municipalities = 0;
    for (const county of counties) {
      const named = listLinks(county, "[data-answer] a[href^='/owes/']");
      for (const path of listLinks(county, "ul a[href^='/gminy/']")) {
        municipalities += 1;
        expect(listLinks(documentOf(path), "#place ~ dl a[href^='/owes/']"), path).toEqual(named);
      }
    }
    expect(municipalities).toBe(144);
  });

  it("says for a county without a known centre what was checked, and where to ask", () => {
    const tuchola = counties.find((county) => textOf(county.querySelector("summary")).includes("tucholski"));
    const answer = tuchola?.querySelector("[data-answer]");
    expect(textOf(answer)).toContain("Nie znaleziono publicznego źródła");
    expect(listLinks(answer ?? document, "a[href*='wykazowes']")).toHaveLength(1);
  });

  it("draws every county in the area of its listed centre", () => {
    const shapes = [...document.querySelectorAll("figure a[href^='/powiaty/']")];
    expect(shapes).toHaveLength(23);
    const rows = [...document.querySelectorAll("section[aria-labelledby=areas] li")];
    for (const row of rows) {
      const name = textOf(row.querySelector("h3"));
      for (const path of listLinks(row, "p a")) {
        const shape = shapes.find((one) => one.getAttribute("href") === path);
        const known =
          name === "Nie potwierdziliśmy, który ośrodek tu działa" ? "nie wiadomo, który ośrodek" : name;
        expect(textOf(shape?.querySelector(".visually-hidden")), path).toContain(known);
        expect(textOf(shape?.lastElementChild)).toContain(textOf(row.querySelector("[aria-hidden]")));
      }
    }
    expect(rows.flatMap((row) => listLinks(row, "p a"))).toHaveLength(23);
  });
});

describe("a support centre's page", () => {
  const document = documentOf("/owes/owes-lipowy/");

  it("lists its periods newest first, with counties, project, money and source", () => {
    const periods = [...document.querySelectorAll("section[aria-labelledby=periods] > ul > li")];
    expect(periods.map((period) => textOf(period.querySelector("h3")))).toEqual([
      "1 stycznia 2024 – 31 grudnia 2098",
      "1 października 2019 – 30 września 2022",
    ]);
    expect(textOf(periods[0])).toContain("10 130 843,46 zł");
    expect(listLinks(periods[0] ?? document, "a[href^='/powiaty/']")).toHaveLength(5);
  });

  it("is described in JSON-LD as a service of its operators for areas with TERYT codes", () => {
    const service = readJsonLd(pageOf("/owes/owes-lipowy/")).find((item) => item["@type"] === "Service") as {
      provider: { url: string }[];
      areaServed: { identifier: { value: string } }[];
    };
    expect(service.areaServed.map(({ identifier }) => identifier.value).toSorted()).toEqual([
      "0401",
      "0404",
      "0408",
      "0415",
      "0463",
    ]);
    expect(service.provider.map(({ url }) => new URL(url).pathname)).toEqual([
      "/podmioty/stowarzyszenie-lipowa-aleja/",
      "/podmioty/fundacja-przykladowa/",
    ]);
  });

  it("is named on the pages of its operators", () => {
    expect(listLinks(documentOf("/podmioty/stowarzyszenie-lipowa-aleja/"), "main a")).toContain(
      "/owes/owes-lipowy/",
    );
  });
});

describe("the picture of networks", () => {
  const document = documentOf("/sieci/");
  const rows = [...document.querySelectorAll("section[aria-labelledby=picture] tbody tr")];

  it("has the same pairs as the table", () => {
    const pairs = rows.flatMap((row) =>
      listLinks(row, "td a").map((network) => [textOf(row.querySelector("th")), network]),
    );
    const names = new Map(
      [...document.querySelectorAll("svg .member")].map((node) => [
        node.getAttribute("data-id"),
        [...node.querySelectorAll("tspan")].map(textOf).join(" "),
      ]),
    );
    const lines = [...document.querySelectorAll("svg path[data-network]")].map((line) => [
      names.get(line.getAttribute("data-member")),
      `/sieci/${line.getAttribute("data-network")}/`,
    ]);
    expect(lines).toHaveLength(11);
    expect(lines.toSorted()).toEqual(pairs.toSorted());
  });

  it("has an accessible name and description", () => {
    const svg = document.querySelector("section[aria-labelledby=picture] svg");
    for (const id of svg?.getAttribute("aria-labelledby")?.split(" ") ?? [""])
      expect(textOf(svg?.querySelector(`#${id}`)).length).toBeGreaterThan(10);
  });

  it("matches the pages of networks and of their members, in both directions", () => {
    for (const row of rows) {
      const entity = row.querySelector("th a[href^='/podmioty/']")?.getAttribute("href");
      for (const network of listLinks(row, "td a")) {
        const members = documentOf(network).querySelector("section[aria-labelledby=members]");
        expect(textOf(members), network).toContain(textOf(row.querySelector("th")));
        if (!entity) continue;
        const mention = documentOf(entity).querySelector(`main a[href="${network}"]`)?.closest("li");
        expect(textOf(mention), entity).toMatch(/członek$/);
      }
    }
  });
});
