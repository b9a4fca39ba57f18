import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { menuGroups } from "#src/collections/definition.ts";
import { sections } from "#src/site/sections.ts";
import { readFeed } from "../support/read-feed.ts";
import { dist, readPages } from "../support/site.ts";

describe("the feeds of the portal", () => {
  it("are well made in all of the portal: own id, entries once, none newer than the feed", () => {
    const files = globSync("**/{kanal,zmiany}.xml", { cwd: dist });
    expect(files.length).toBeGreaterThan(25);
    for (const file of files) {
      const { id, updated, entries } = readFeed(dist, file);
      expect(id, file).toMatch(new RegExp(`/${file.replaceAll("\\", "/")}$`));
      expect(new Set(entries.map((entry) => entry.id)).size, file).toBe(entries.length);
      for (const entry of entries)
        expect(Date.parse(entry.updated), file).toBeLessThanOrEqual(Date.parse(updated));
    }
  });

  it("and calendars are all on their page, by section and by county", () => {
    const page = readPages(dist).find(({ path }) => path === "/kanaly/");
    const links = [...(page?.document.querySelectorAll("main a") ?? [])].map((link) =>
      link.getAttribute("href"),
    );
    const all = ["kanal.xml", "*/{kanal.xml,kalendarz.ics}", "powiaty/*/kanal.xml"];
    const files = globSync(all, { cwd: dist }).filter((file) => !/^en[/\\]/.test(file));
    expect(files.length).toBeGreaterThan(25);
    const missing = files.filter(
      (file) => !links.some((link) => link?.endsWith(`/${file.replaceAll("\\", "/")}`)),
    );
    expect(missing).toEqual([]);
  });

  it("of filtered lists stand in the order of the menu", () => {
    const { document } = parseHTML(readFileSync(join(dist, "kanaly/index.html"), "utf8"));
    const rows = document.querySelector("#sections")?.parentElement?.querySelectorAll("li > a") ?? [];
    const listed = [...rows].map((link) => link.getAttribute("href")).slice(0, -2);
    const inMenu = menuGroups.flatMap((group) =>
      sections
        .filter(({ menu }) => menu?.group === group)
        .toSorted((a, b) => (a.menu?.order ?? 0) - (b.menu?.order ?? 0))
        .map(({ path }) => path),
    );
    expect(listed.length).toBeGreaterThan(5);
    expect(listed).toEqual(inMenu.filter((path) => listed.includes(path)));
  });
});
