import { expect, it } from "vitest";
import { getPageIndex } from "#test/sites/site.ts";

const { documentOf } = await getPageIndex("region");

it("lists other lists on the first page of a list, and leads to them from its later pages", () => {
  const first = documentOf("/podmioty/");
  expect(first.querySelectorAll("#browse .facet-nav li a").length).toBeGreaterThan(0);
  const second = documentOf("/podmioty/2/");
  expect(second.querySelector(".facet-nav")).toBeNull();
  expect(second.querySelector("main .links a")?.getAttribute("href")).toBe("/podmioty/#browse");
});
