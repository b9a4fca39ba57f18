import sharp from "sharp";
import { encode } from "uqr";
import { describe, expect, it } from "vitest";
import { readVcard } from "#test/support/read-vcard.ts";
import { getPageIndex } from "#test/sites/site.ts";
import { countEntities } from "#test/support/region.ts";

const { byPath: pages, documentOf } = await getPageIndex("region");
const entities = [...pages.values()].filter(
  ({ path, document }) => /^\/podmioty\/[a-z0-9-]+\/$/.test(path) && document.getElementById("share"),
);

describe("the page of an entity", () => {
  it("exists for every entity", () => {
    expect(entities).toHaveLength(countEntities());
  });

  it("holds a vCard with its own name", async () => {
    for (const { path, document } of entities) {
      const link = document.querySelector("a[download]");
      expect(link?.getAttribute("download"), path).toBe(`${path.split("/").at(-2)}.vcf`);
      const card = await (await fetch(link?.getAttribute("href") ?? "")).text();
      const [name] = readVcard(card, "FN");
      const title = document.querySelector("h1")?.textContent.trim();
      expect(String(name).replaceAll(/\s/g, " "), path).toBe(title?.replaceAll(/\s/g, " "));
    }
  });

  it("has a QR code of its own address", async () => {
    for (const { path, document } of entities) {
      const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? "?";
      const code = document.querySelector('details img[src^="data:"]');
      expect(code?.getAttribute("alt"), path).toBe("Kod QR z adresem tej strony");
      const picture = Buffer.from(code?.getAttribute("src")?.split(",")[1] ?? "", "base64");
      const shades = await sharp(picture).extractChannel(0).raw().toBuffer();
      const { data } = encode(canonical, { ecc: "M", border: 4, maskPattern: 0 });
      expect([...shades], path).toEqual(data.flat().map((isDark) => (isDark ? 0 : 255)));
    }
  });

  it("leads to the code of its card", () => {
    for (const { path, document } of entities) {
      const id = path.split("/").at(-2);
      expect(document.querySelector(`#share ~ p a[href="/osadz/?id=${id}"]`), path).not.toBeNull();
    }
  });

  it("says once when a contact was sought and not found", () => {
    const main = documentOf("/podmioty/kgw-przykladowe/").querySelector("main");
    const contact = main?.querySelector("#contact ~ .facts")?.textContent.replaceAll("\u00a0", " ");
    expect(contact).toContain("nie znaleźliśmy (szukaliśmy 10 listopada 2026)");
    expect(main?.querySelector("aside > p:last-of-type")?.textContent).toMatch(
      /Brak danych:(?!.*(telefon|strona))/,
    );
  });

  it("names what is not known in one line that asks for it, and says no town twice in an address", () => {
    for (const { path, document } of entities) {
      const main = document.querySelector("main")?.textContent ?? "";
      const unknown = [...main.matchAll(/brak danych/gi)];
      expect(unknown.length, path).toBeLessThanOrEqual(1);
      if (unknown.length === 1)
        expect(document.querySelector('aside > p a[href^="mailto:"]')?.textContent, path).toContain("Napisz");
      for (const address of document.querySelectorAll("address.lines")) {
        const lines = [...address.children].map(({ textContent }) =>
          textContent.replaceAll(/\s+/g, " ").trim(),
        );
        const town = lines.find((line) => /^\d\d-\d{3} /.test(line))?.slice(7);
        if (town) expect(lines.join("|").split(town).length, `${path} ${lines.join("|")}`).toBe(2);
      }
    }
  });

  it("has a link for reporting a mistake under the title, with the entry's name and address", () => {
    const href = documentOf("/podmioty/wtz-polana/").querySelector("header #report a")?.getAttribute("href");
    const mail = new URL(href ?? "");
    expect(mail.protocol).toBe("mailto:");
    expect(mail.searchParams.get("subject")).toContain("Polana");
    expect(mail.searchParams.get("body")).toContain("/podmioty/wtz-polana/");
    expect(mail.searchParams.get("body")).toContain("\r\n");
  });

  it("links to at most five related entities, and never to itself", () => {
    const withRelated = entities.filter(({ document }) => document.getElementById("related"));
    expect(withRelated.length).toBeGreaterThan(50);
    for (const { path, document } of withRelated) {
      const links = [...document.querySelectorAll("#related ~ ul a")].map((link) =>
        link.getAttribute("href"),
      );
      expect(links.length, path).toBeLessThanOrEqual(5);
      expect(links, path).not.toContain(path);
    }
  });

  it("addresses buyers only where something can be ordered", () => {
    const addressed = entities.filter(({ document }) => document.getElementById("procurement"));
    expect(addressed.length).toBeGreaterThan(0);
    for (const { path, document } of addressed)
      expect(document.getElementById("services"), path).not.toBeNull();
  });

  it("cites procurement law for buyers when the entity belongs to the social economy", () => {
    const text = documentOf("/podmioty/fundacja-laka/").querySelector("#procurement + div")?.textContent;
    expect(text?.replaceAll(/\s/g, " ")).toMatch(/art\. 2 pkt 5 lit\. e .*art\. 94.*art\. 96/);
  });

  it("links to the authoritative register", () => {
    const section = documentOf("/podmioty/wtz-polana/").querySelector("section[aria-labelledby=identifiers]");
    expect(section?.querySelector('a[href^="https://rjps."]')?.textContent).toBe("RJPS");
  });
});

describe("the guide for buyers", () => {
  it("has counts that add up to at most the total of their row, which matches the listed entities", () => {
    const rows = [...documentOf("/zlecaj-pes/").querySelectorAll("tbody tr")];
    expect(rows).toHaveLength(6);
    for (const row of rows) {
      const cells = [...row.querySelectorAll("td a")].map((link) => Number.parseInt(link.textContent));
      const total = Number(row.querySelector("td.total")?.textContent);
      expect(cells.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(total);
      const service = row.querySelector("th a")?.getAttribute("href") ?? "";
      expect(documentOf(service).querySelectorAll("main article").length).toBe(total);
    }
  });
});

describe("what an entity's page says of its evidence", () => {
  const textOf = (id: string, selector = "main") =>
    documentOf(`/podmioty/${id}/`).querySelector(selector)?.textContent.replaceAll(/\s+/g, " ") ?? "";

  it("is how it was verified, where somebody verified it", () => {
    expect(textOf("fundacja-laka", "main header")).toMatch(
      /Sprawdzono \d+ \S+ 2026 na stronie organizacji\./,
    );
    expect(textOf("wtz-polana", "main header")).toMatch(/Sprawdzono 15 stycznia 2026 na miejscu\./);
  });

  it("is otherwise of which years its sources are, each with its date or without", () => {
    expect(textOf("kgw-przykladowe", "main header")).toContain("Według źródeł z lat 2016–2019.");
    expect(textOf("kgw-przykladowe", "#sources ~ ul")).toContain("opublikowano: 12 maja 2019, dostęp:");
    expect(textOf("organizacja-bez-siedziby", "main header")).toContain("Według źródła bez daty publikacji");
    expect(textOf("organizacja-bez-siedziby", "#sources ~ ul")).toContain("data publikacji nieznana");
    expect(textOf("kgw-przykladowe")).not.toContain("Sprawdzono");
  });

  it("names the source of a block with its date", () => {
    expect(textOf("spoldzielnia-przystan")).toContain("Źródło: Katalog usług, opublikowano: 2024, dostęp:");
  });

  it("tells what other sources say differently", () => {
    const disputed = textOf("spoldzielnia-przystan", "section:has(#disputed)");
    expect(disputed).toContain("Adres: ul. Szeroka 2, Toruń");
    expect(disputed).toContain("Artykuł w gazecie, opublikowano: marzec 2019");
    expect(textOf("fundacja-laka", "#disputed")).toBe("");
  });

  it("has a folded score with what is missing, but not for a closed entity", () => {
    const score = documentOf("/podmioty/kgw-przykladowe/").querySelector("details:has(dl)");
    expect(score?.hasAttribute("open")).toBe(false);
    const points = [...(score?.querySelectorAll("dd") ?? [])].map(({ textContent }) =>
      parseInt(textContent, 10),
    );
    const total = /: (\d+) na 100/.exec(score?.querySelector("summary")?.textContent ?? "")?.[1];
    expect(points.reduce((sum, one) => sum + one, 0)).toBe(Number(total));
    expect(score?.textContent).toContain("telefon");
    expect(documentOf("/podmioty/spoldzielnia-stara-stolowka/").querySelector("details:has(dl)")).toBeNull();
  });

  it("is what a report of a mistake begins with", () => {
    const link = documentOf("/podmioty/kgw-przykladowe/").querySelector("#report a")?.getAttribute("href");
    expect(decodeURIComponent(link ?? "")).toContain("; według źródeł z lat 2016–2019)");
  });
});
