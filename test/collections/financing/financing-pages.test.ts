import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { toSchedule } from "#src/collections/financing/loan.ts";
import { getPageIndex, readJsonLd, textOf } from "#test/sites/site.ts";

const { folder, list: pages, pageOf } = await getPageIndex("region");
const all = (path: string, selector: string) => [...pageOf(path).document.querySelectorAll(selector)];
const recordOf = (path: string, type: string) =>
  readJsonLd(pageOf(path)).find((record) => record["@type"] === type);

describe("financing", () => {
  const list = "/finansowanie/";
  const products = pages.filter(({ path }) => /^\/finansowanie\/[^/]+\/$/.test(path));

  it("compares all products in a table, with ended ones apart", () => {
    const links = all(list, "tbody th a").map((link) => link.getAttribute("href"));
    expect(links.toSorted()).toEqual(products.map(({ path }) => path).toSorted());
    expect(products).toHaveLength(6);
    const ended = all(list, "[aria-labelledby=state-ended] tbody th a").map((link) =>
      link.getAttribute("href"),
    );
    expect(ended).toContain("/finansowanie/pozyczka-zakonczona/");
    expect(ended).not.toContain("/finansowanie/pozyczka-wzorcowa/");
    for (const table of all(list, "table")) {
      expect(table.querySelector("caption")).not.toBeNull();
      expect(table.querySelectorAll("thead th[scope=col]")).toHaveLength(5);
    }
  });

  it("has a page and a feed for each kind and legal form", () => {
    expect(all("/finansowanie/rodzaj/poreczenie/", "tbody tr")).toHaveLength(2);
    const social = all("/finansowanie/forma/wtz/", "tbody th a").map((link) => link.getAttribute("href"));
    expect(social).toContain("/finansowanie/pozyczka-tylko-dla-warsztatow/");
    expect(social).not.toContain("/finansowanie/pozyczka-dla-fundacji/");
    expect(readFileSync(join(folder, "finansowanie/kanal.xml"), "utf8")).toContain("pozyczka-dla-fundacji");
  });

  it("shows the schedule of an example without scripts, exact to the grosz", () => {
    const path = "/finansowanie/pozyczka-wzorcowa/";
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

  it("offers no calculator for a product that has ended or is not a loan", () => {
    for (const path of ["/finansowanie/pozyczka-zakonczona/", "/finansowanie/poreczenie-1/"])
      expect(all(path, "loan-calculator"), path).toHaveLength(0);
  });

  it("describes loans as LoanOrCredit and guarantees as FinancialProduct", () => {
    expect(recordOf("/finansowanie/pozyczka-wzorcowa/", "LoanOrCredit")).toMatchObject({
      amount: { "@type": "MonetaryAmount", currency: "PLN", maxValue: 100_000 },
      interestRate: { minValue: 8.37, maxValue: 9.82 },
      loanTerm: { unitCode: "MON", maxValue: 60 },
    });
    expect(recordOf("/finansowanie/poreczenie-1/", "FinancialProduct")).toBeDefined();
  });

  it("is linked from the page of an entity that provides or provided it", () => {
    const links = all("/podmioty/stowarzyszenie-lipowa-aleja/", "a").map((link) => link.getAttribute("href"));
    expect(links).toContain("/finansowanie/pozyczka-zakonczona/");
  });
});

describe("1.5%", () => {
  const list = "/poltora-procent/";

  it("says first which year the list is for, and that it is neither current nor complete", () => {
    const [header] = all(list, "main header");
    expect(textOf(header)).toContain("Wykaz za rok podatkowy 2023, rozliczany w 2024 roku");
    expect(textOf(header)).toContain("To nie jest wykaz do tegorocznego rozliczenia");
    expect(textOf(header)).toContain("Ta lista nie jest pełna");
    expect(header?.querySelectorAll("a[href='https://niw.gov.pl/opp/wykaz-opp/']")).toHaveLength(1);
  });

  it("lists organisations with their KRS numbers, also by county and sphere", () => {
    const numbers = all(list, "[data-part=text]").map(textOf);
    expect(numbers).toEqual(["0009990051", "0009990050"]);
    expect(all("/poltora-procent/powiat/bydgoszcz/", "[data-part=text]").map(textOf)).toEqual(numbers);
    expect(all("/poltora-procent/sfera/rewitalizacja/", "[data-part=text]").map(textOf)).toEqual([
      "0009990050",
    ]);
    expect(existsSync(join(folder, "poltora-procent/powiat/torun"))).toBe(false);
  });

  it("is described in JSON-LD as an ItemList of NGOs", () => {
    const { mainEntity } = recordOf(list, "CollectionPage") as {
      mainEntity: { itemListElement: { item: object }[] };
    };
    expect(mainEntity.itemListElement[0]?.item).toMatchObject({
      "@type": "NGO",
      name: "Bractwo Dobrej Woli",
      identifier: { propertyID: "KRS", value: "0009990051" },
    });
  });

  it("is mentioned on the page of an organisation on the list, and on no other", () => {
    const path = "/podmioty/bractwo-dobrej-woli/";
    expect(textOf(all(path, "[aria-labelledby=opp]")[0])).toContain("0009990051");
    expect(all("/podmioty/fundacja-laka/", "[aria-labelledby=opp]")).toHaveLength(0);
  });

  it("shows the campaign as a chart that is built as a table, with links to its years", () => {
    const path = "/poltora-procent/kampania/";
    const rows = all(path, "main table tbody th a").map((link) => link.getAttribute("href"));
    expect(rows).toEqual([2021, 2022, 2023].map((year) => `#rok-${year}`));
    for (const href of rows) expect(all(path, `[id="${href?.slice(1)}"]`)).toHaveLength(1);
  });
});
