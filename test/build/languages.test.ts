import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { pageKinds } from "#scripts/browser/page-kinds.ts";
import { htmlValidator } from "../support/html-validator.ts";
import { dist, isFrame, readPages } from "../support/site.ts";

const polish = readPages(dist);
const english = readPages(join(dist, "en"));
const documentOf = (file: string) => parseHTML(readFileSync(join(dist, file), "utf8")).document;
const textOf = (element: Element | null | undefined) => element?.textContent.replaceAll(/\s+/g, " ").trim();

describe("the English version of the portal", () => {
  it("has every page of the Polish one, in English", () => {
    expect(english.map(({ path }) => path)).toEqual(polish.map(({ path }) => path));
    const lost = english.filter(({ document }) => document.documentElement.getAttribute("lang") !== "en");
    expect(lost.map(({ path }) => path)).toEqual([]);
  });

  it("keeps its links and files within itself", () => {
    const astray = english.flatMap(({ path, document }) =>
      [...document.querySelectorAll("[href], [src], [action]")]
        .map(
          (element) =>
            element.getAttribute("href") ??
            element.getAttribute("src") ??
            element.getAttribute("action") ??
            "",
        )
        .filter((address) => address.startsWith("/"))
        .filter((address) => !address.startsWith("/en/") || !hasFile(address))
        .map((address) => `${path} -> ${address}`),
    );
    expect(astray).toEqual([]);
  });

  it("and the Polish one lead to each other from every page", () => {
    for (const [folder, pages, other] of [
      ["", polish, "/en"],
      ["/en", english, ""],
    ] as const) {
      const shown = pages.filter((page) => !isFrame(page) && !/(\.html|\/etr\/)$/.test(page.path));
      const wrong = shown.filter(({ path, document }) => {
        const href = document.querySelector("header a[hreflang]")?.getAttribute("href") ?? "";
        return new URL(href, `https://portal.test${folder}${path}`).pathname !== `${other}${path}`;
      });
      expect(wrong.map(({ path }) => path)).toEqual([]);
    }
  });

  it("is said by both to be the other's version (hreflang)", () => {
    for (const file of ["formy-pes/index.html", "en/formy-pes/index.html"]) {
      const versions = [...documentOf(file).querySelectorAll('link[rel="alternate"][hreflang]')].map(
        (link) => [link.getAttribute("hreflang"), new URL(link.getAttribute("href") ?? "").pathname],
      );
      expect(versions, file).toEqual([
        ["pl", "/formy-pes/"],
        ["en", "/en/formy-pes/"],
        ["x-default", "/formy-pes/"],
      ]);
    }
  });

  it("is listed in a sitemap of its own", () => {
    expect(readFileSync(join(dist, "robots.txt"), "utf8")).toMatch(/Sitemap: .*\/en\/sitemap-index\.xml\n/);
    expect(readFileSync(join(dist, "en/sitemap-0.xml"), "utf8")).toContain("/en/formy-pes/");
  });

  it("is valid HTML on every kind of page", async () => {
    const kinds = new Set(Object.values(pageKinds).map((path) => path.replace(/\?.*/, "")));
    const pages = english.filter(({ path }) => kinds.has(path));
    expect(pages.length).toBeGreaterThan(20);
    const faults = await Promise.all(
      pages.map(async ({ path, html }) => {
        const { results } = await htmlValidator.validateString(html, path);
        return results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message }) => `${path} ${ruleId}: ${message}`),
        );
      }),
    );
    expect(faults.flat()).toEqual([]);
  });
});

describe("an entry in the English version", () => {
  it("that is translated has English texts and a body marked as Polish", () => {
    const document = documentOf("en/formy-pes/index.html");
    expect(textOf(document.querySelector("h1"))).toBe("Forms of social economy entities");
    expect(document.querySelector("h1")?.hasAttribute("lang")).toBe(false);
    expect(document.querySelector("main .prose")?.getAttribute("lang")).toBe("pl");
    expect(textOf(document.querySelector("main header"))).toContain("Its content is in Polish");
  });

  it("that is not translated is marked as Polish, and says so", () => {
    const document = documentOf("en/dobre-praktyki/sercownia-torun/index.html");
    expect(document.querySelector("h1")?.getAttribute("lang")).toBe("pl");
    expect(document.querySelector("main header .lead")?.getAttribute("lang")).toBe("pl");
    expect(textOf(document.querySelector("main header"))).toContain("has not been translated in full");
  });

  it("in Polish says nothing of translations", () => {
    const document = documentOf("dobre-praktyki/sercownia-torun/index.html");
    expect(document.querySelector("h1")?.hasAttribute("lang")).toBe(false);
    expect(textOf(document.querySelector("main header"))).not.toContain("przetłumaczono");
  });
});

const hasFile = (address: string) => {
  const { pathname } = new URL(address, "https://portal.test");
  return existsSync(
    join(dist, pathname.endsWith("/") ? `${pathname}index.html` : decodeURIComponent(pathname)),
  );
};
