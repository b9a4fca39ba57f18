import { describe, expect, it } from "vitest";
import { getPageIndex, textOf } from "#test/sites/site.ts";

const { documentOf } = await getPageIndex("region");

const contacts = {
  "/podmioty/wtz-polana/": ["tel:", "mailto:", "https:"],
  "/sale-i-sprzet/mala-sala/": ["tel:", "https:"],
};
const buttonsOf = (path: string) => [
  ...documentOf(path).querySelectorAll<HTMLAnchorElement>("h1 ~ .contact-buttons a"),
];

describe("the ways to reach those behind an entry", () => {
  it.each(Object.entries(contacts))("stand under the title of %s", (path, schemes) => {
    const hrefs = buttonsOf(path).map((link) => link.getAttribute("href") ?? "");
    expect(hrefs.map((href) => /^\w+:/.exec(href)?.[0])).toEqual(schemes);
  });

  it("name the office on the page of a place", () => {
    expect(textOf(documentOf("/powiaty/torun/").querySelector("h1 + p"))).not.toBe("");
    expect(buttonsOf("/powiaty/torun/").length).toBeGreaterThan(0);
  });
});
