import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { getSite, readPages, textOf } from "#test/sites/site.ts";

const { folder } = await getSite("region");
const documentOf = (language: "pl" | "en", path: string) => {
  const pages = readPages(language === "pl" ? folder : join(folder, language));
  const page = pages.find((one) => one.path === path);
  if (!page) throw new Error(`no page ${path} in ${language}`);
  return page.document;
};

describe("an entry in the English version", () => {
  it("has English texts and a body marked as Polish when it is translated", () => {
    const document = documentOf("en", "/formy/");
    expect(textOf(document.querySelector("h1"))).toBe("Forms of organisations");
    expect(document.querySelector("h1")?.hasAttribute("lang")).toBe(false);
    expect(document.querySelector("main .prose")?.getAttribute("lang")).toBe("pl");
    expect(textOf(document.querySelector("main header"))).toContain("Its content is in Polish");
  });

  it("is marked as Polish, with a note, when it is not translated", () => {
    const document = documentOf("en", "/dobre-praktyki/laka-zamiast-trawnika/");
    expect(document.querySelector("h1")?.getAttribute("lang")).toBe("pl");
    expect(document.querySelector("main header .lead")?.getAttribute("lang")).toBe("pl");
    expect(textOf(document.querySelector("main header"))).toContain("has not been translated in full");
  });

  it("has no note about translations in the Polish version", () => {
    const document = documentOf("pl", "/dobre-praktyki/laka-zamiast-trawnika/");
    expect(document.querySelector("h1")?.hasAttribute("lang")).toBe(false);
    expect(textOf(document.querySelector("main header"))).not.toContain("przetłumaczono");
  });
});

it.each(["pl", "en"] as const)("the %s version links all versions of a page with hreflang", (language) => {
  const versions = [
    ...documentOf(language, "/formy/").querySelectorAll('link[rel="alternate"][hreflang]'),
  ].map((link) => [link.getAttribute("hreflang"), new URL(link.getAttribute("href") ?? "").pathname]);
  expect(versions).toEqual([
    ["pl", "/formy/"],
    ["en", "/en/formy/"],
    ["x-default", "/formy/"],
  ]);
});

it("counties have English names in English alone", () => {
  const path = "/powiaty/powiat-torunski/";
  expect(textOf(documentOf("en", path).querySelector("h1"))).toContain("Toruń County");
  expect(textOf(documentOf("pl", path).querySelector("h1"))).toContain("Powiat toruński");
  const table = textOf(documentOf("en", "/powiaty/").querySelector("main"));
  expect(table).toContain("Golub-Dobrzyń County");
  expect(table).not.toMatch(/powiat /i);
});
