import { globSync } from "node:fs";
import { describe, expect, it } from "vitest";
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
});
