import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { toSchedule } from "#src/collections/financing/loan.ts";
import { dist, readJsonLd, readPages } from "../support/site.ts";

const pages = readPages(dist);
const pageOf = (path: string) => {
  const page = pages.find((one) => one.path === path);
  if (!page) throw new Error(`no page ${path}`);
  return page;
};
const textOf = (element: Element | null | undefined) =>
  (element?.textContent ?? "").replaceAll(/\s+/g, " ").trim();
const all = (path: string, selector: string) => [...pageOf(path).document.querySelectorAll(selector)];
const recordOf = (path: string, type: string) =>
  readJsonLd(pageOf(path)).find((record) => record["@type"] === type);

describe("financing", () => {
  const list = "/finansowanie/";
  const products = pages.filter(({ path }) => /^\/finansowanie\/[^/]+\/$/.test(path));

  it("compares every product in a table, those that ended apart", () => {
    const links = all(list, "tbody th a").map((link) => link.getAttribute("href"));
    expect(links.toSorted()).toEqual(products.map(({ path }) => path).toSorted());
    expect(products.length).toBeGreaterThanOrEqual(8);
    const ended = all(list, "[aria-labelledby=state-ended] tbody th a").map((link) =>
      link.getAttribute("href"),
    );
    expect(ended).toContain("/finansowanie/es-fundusz-tise/");
    expect(ended).not.toContain("/finansowanie/pozyczka-kpfp-dla-pes/");
    for (const table of all(list, "table")) {
      expect(table.querySelector("caption")).not.toBeNull();
      expect(table.querySelectorAll("thead th[scope=col]")).toHaveLength(5);
    }
  });

  it("has a page and a feed for each kind and legal form", () => {
    expect(all("/finansowanie/rodzaj/poreczenie/", "tbody tr")).toHaveLength(2);
    const social = all("/finansowanie/forma/wtz/", "tbody th a").map((link) => link.getAttribute("href"));
    expect(social).toContain("/finansowanie/pozyczka-fers-dla-pes/");
    expect(social).not.toContain("/finansowanie/pozyczka-pafpio/");
    expect(readFileSync(join(dist, "finansowanie/kanal.xml"), "utf8")).toContain("pozyczka-pafpio");
  });

  it("shows without scripts the schedule of an example, to the grosz", () => {
    const path = "/finansowanie/pozyczka-kpfp-dla-pes/";
    const expected = toSchedule({
      principal: 10_000_000,
      rate: 9.82,
      months: 60,
      graceMonths: 0,
      repayment: "annuity",
      writeOff: 0,
    });
    const toGrosze = (element: Element | undefined) => Number(textOf(element).replaceAll(/\D/g, ""));
    const rows = all(path, "[data-part=rows] tr").map((row) =>
      [...row.querySelectorAll("td")].map((cell) => toGrosze(cell)),
    );
    expect(rows).toEqual(
      expected.instalments.map(({ capital, interest, payment, balance }) => [
        capital,
        interest,
        payment,
        balance,
      ]),
    );
    expect(toGrosze(all(path, "[data-value=payment]")[0])).toBe(expected.payment);
    expect(all(path, "math msup")).toHaveLength(1);
  });

  it("offers no calculator for what has ended or is no loan", () => {
    for (const path of ["/finansowanie/es-fundusz-tise/", "/finansowanie/poreczenie-dotacji-owes/"])
      expect(all(path, "loan-calculator"), path).toHaveLength(0);
  });

  it("describes loans as LoanOrCredit and guarantees as FinancialProduct", () => {
    expect(recordOf("/finansowanie/pozyczka-kpfp-dla-pes/", "LoanOrCredit")).toMatchObject({
      amount: { "@type": "MonetaryAmount", currency: "PLN", maxValue: 100_000 },
      interestRate: { minValue: 8.37, maxValue: 9.82 },
      loanTerm: { unitCode: "MON", maxValue: 60 },
    });
    expect(recordOf("/finansowanie/poreczenie-dotacji-owes/", "FinancialProduct")).toBeDefined();
  });

  it("is linked from the page of an entity that gives it or gave it", () => {
    const links = all("/podmioty/stowarzyszenie-cistor/", "a").map((link) => link.getAttribute("href"));
    expect(links).toContain("/finansowanie/fundusz-pozyczkowy-es-2012/");
  });
});

describe("1.5%", () => {
  const list = "/poltora-procent/";

  it("says first which year's list it is, and that it is neither this year's nor complete", () => {
    const [header] = all(list, "main header");
    expect(textOf(header)).toContain("Wykaz za rok podatkowy 2023, rozliczany w 2024 roku");
    expect(header?.querySelectorAll("a[href='https://niw.gov.pl/opp/wykaz-opp/']")).toHaveLength(2);
  });

  it("lists organisations with their KRS numbers, by county and sphere too", () => {
    const numbers = all(list, "[data-part=text]").map(textOf);
    expect(numbers).toEqual(["0000639032", "0000540669"]);
    expect(all("/poltora-procent/powiat/bydgoszcz/", "[data-part=text]").map(textOf)).toEqual(numbers);
    expect(all("/poltora-procent/sfera/rewitalizacja/", "[data-part=text]").map(textOf)).toEqual([
      "0000540669",
    ]);
    expect(existsSync(join(dist, "poltora-procent/powiat/torun"))).toBe(false);
  });

  it("stands in JSON-LD as an ItemList of NGOs", () => {
    const { mainEntity } = recordOf(list, "CollectionPage") as {
      mainEntity: { itemListElement: { item: object }[] };
    };
    expect(mainEntity.itemListElement[0]?.item).toMatchObject({
      "@type": "NGO",
      name: "Bractwo Więzienne Samarytania",
      identifier: { propertyID: "KRS", value: "0000639032" },
    });
  });

  it("is on the page of an organisation on the list, and on no other", () => {
    const path = "/podmioty/bractwo-wiezienne-samarytania/";
    expect(textOf(all(path, "[aria-labelledby=opp]")[0])).toContain("0000639032");
    expect(all("/podmioty/fundacja-studio-m6/", "[aria-labelledby=opp]")).toHaveLength(0);
  });

  it("shows the campaign as a chart that is a table, linked to its years", () => {
    const path = "/poltora-procent/kampania/";
    const rows = all(path, "main table tbody th a").map((link) => link.getAttribute("href"));
    expect(rows).toEqual([2014, 2017, 2020, 2021, 2022, 2023, 2024].map((year) => `#rok-${year}`));
    for (const href of rows) expect(all(path, `[id="${href?.slice(1)}"]`)).toHaveLength(1);
  });
});
