import { globSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { menuGroups } from "#src/collections/definition.ts";
import { sections } from "#src/site/sections.ts";
import { readFeed } from "#test/support/read-feed.ts";
import { getPageIndex } from "#test/sites/site.ts";

const names = ["content", "region"] as const;
const sites = await Promise.all(names.map(async (name) => ({ name, ...(await getPageIndex(name)) })));

/** The number of feeds that a site exceeds; the reference region has one of every kind. */
const LEAST = { content: 5, region: 25 };

describe.each(sites)("the feeds of the site “$name”", ({ name, folder, documentOf }) => {
  it("have an id that ends with their path, unique entries and no entry newer than the feed", () => {
    const files = globSync("**/{kanal,zmiany}.xml", { cwd: folder });
    expect(files.length).toBeGreaterThan(LEAST[name]);
    for (const file of files) {
      const { id, updated, entries } = readFeed(folder, file);
      expect(id, file).toMatch(new RegExp(`/${file.replaceAll("\\", "/")}$`));
      expect(new Set(entries.map((entry) => entry.id)).size, file).toBe(entries.length);
      for (const entry of entries)
        expect(Date.parse(entry.updated), file).toBeLessThanOrEqual(Date.parse(updated));
    }
  });

  it("are all linked from the feeds page, together with the calendars", () => {
    const links = [...documentOf("/kanaly/").querySelectorAll("main a")].map((link) =>
      link.getAttribute("href"),
    );
    const all = ["kanal.xml", "*/{kanal.xml,kalendarz.ics}", "powiaty/*/kanal.xml"];
    const files = globSync(all, { cwd: folder }).filter((file) => !/^[a-z]{2}[/\\]/.test(file));
    expect(files.length).toBeGreaterThan(LEAST[name]);
    const missing = files.filter(
      (file) => !links.some((link) => link?.endsWith(`/${file.replaceAll("\\", "/")}`)),
    );
    expect(missing).toEqual([]);
  });

  it("are listed by section in the order of the menu", () => {
    const rows =
      documentOf("/kanaly/").querySelector("#sections")?.parentElement?.querySelectorAll("li > a") ?? [];
    const listed = [...rows].map((link) => link.getAttribute("href")).slice(0, -2);
    const inMenu = menuGroups.flatMap((group) =>
      sections
        .filter(({ menu }) => menu?.group === group)
        .toSorted((a, b) => (a.menu?.order ?? 0) - (b.menu?.order ?? 0))
        .map(({ path }) => path),
    );
    expect(listed.length).toBeGreaterThan(2);
    expect(listed).toEqual(inMenu.filter((path) => listed.includes(path)));
  });
});
