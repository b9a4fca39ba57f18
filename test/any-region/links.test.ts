import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readAddresses } from "#src/check/links/portal-addresses.ts";
import { readContent } from "#src/check/read-content.ts";
import { paths } from "#src/i18n/paths.ts";
import { readFormerIds } from "#src/integrations/former-ids.ts";
import type { SiteName } from "#test/sites/site-plan.ts";
import { getPageIndex, isFrame, type BuiltPage } from "#test/sites/site.ts";

const linksOf = (document: Document) =>
  [...document.querySelectorAll("a[href]:not([hreflang])")].map((link) => link.getAttribute("href") ?? "");
const isInternal = (href: string) => href.startsWith("/") || href.startsWith("#");

/** An offer for volunteers leaves the lists after its last day, but its page stays. */
const isEndedOffer = ({ path, document }: BuiltPage) =>
  /^\/wolontariat\/[^/]+\/$/.test(path) && document.querySelector("main .notice") !== null;

/** Where a page sends browsers by itself. */
const readRefresh = (document: Document) =>
  document.querySelector('meta[http-equiv="refresh"]')?.getAttribute("content");

/** The days that a page of the calendar shows; the month of the build also has a page of its own, next to the first one. */
const listDays = (document: Document) =>
  [...document.querySelectorAll("td[data-day]")].map((cell) => cell.getAttribute("data-day")).join();

const names: SiteName[] = ["content", "region"];
const sites = await Promise.all(names.map(async (name) => ({ name, ...(await getPageIndex(name)) })));

describe.each(sites)("links of the site “$name”", ({ folder, content, list: pages, byPath, documentOf }) => {
  const site = new URL(documentOf("/").querySelector('link[rel="canonical"]')?.getAttribute("href") ?? "");

  /** The address of a former id is known to who comes from outside. */
  const former = new Set([...readFormerIds(content).keys()].map(paths.formerEntity));
  const isFormer = ({ path }: BuiltPage) => former.has(path);

  it("lead to pages and anchors that exist", () => {
    const broken = pages.flatMap(({ path, document }) =>
      linksOf(document)
        .filter(isInternal)
        .filter((href) => {
          const url = new URL(href, new URL(path, site));
          const target = byPath.get(url.pathname);
          if (!target) return url.pathname.endsWith("/") || !existsSync(join(folder, url.pathname));
          return url.hash !== "" && !target.document.getElementById(decodeURIComponent(url.hash.slice(1)));
        })
        .map((href) => `${path} -> ${href}`),
    );
    expect(broken).toEqual([]);
  });

  it("are compared by the check with exactly the pages that there are", () => {
    const read = readContent(content);
    if (!read) throw new Error(`nothing can be read in ${content}`);
    const { known, mayExist } = readAddresses(read);
    const unknown = pages.filter((page) => !known.has(page.path) && !mayExist(page.path) && !isFormer(page));
    expect(unknown.map(({ path }) => path)).toEqual([]);
    expect([...known].filter((path) => path.endsWith("/") && !byPath.has(path))).toEqual([]);
  });

  it("reach every page from the start page", () => {
    const reached = new Set(["/", "/404.html"]);
    const queue = ["/"];
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      for (const href of linksOf(documentOf(path))) {
        const target = isInternal(href) ? new URL(href, new URL(path, site)).pathname : "";
        if (byPath.has(target) && !reached.has(target)) {
          reached.add(target);
          queue.push(target);
        }
      }
    }
    const month = listDays(documentOf("/kalendarz/"));
    const isMonthOfBuild = ({ path, document }: BuiltPage) =>
      /^\/kalendarz\/\d{4}-\d{2}\/$/.test(path) && listDays(document) === month;
    // Only letters to organisations lead there.
    reached.add("/potwierdz/");
    const orphans = pages.filter(
      (page) =>
        !reached.has(page.path) &&
        !isFrame(page) &&
        !isEndedOffer(page) &&
        !isMonthOfBuild(page) &&
        !isFormer(page),
    );
    expect(orphans.map((page) => page.path)).toEqual([]);
  });

  it("use only http, https, mailto and tel outside the portal, and hold no data but vCards", () => {
    const wrong = pages.flatMap(({ path, document }) =>
      linksOf(document)
        .filter((href) => !isInternal(href) && !/^(https?:\/\/|mailto:|tel:|data:text\/vcard;)/.test(href))
        .map((href) => `${path} -> ${href}`),
    );
    expect(wrong).toEqual([]);
  });

  it("include a canonical address on every page, and the sitemap has every page that may be indexed", () => {
    const sitemap = readFileSync(join(folder, "sitemap-0.xml"), "utf8");
    for (const { path, document } of pages) {
      const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute("href");
      const own = new URL(path, site);
      const [, instead] = /url=(.*)$/.exec(readRefresh(document) ?? "") ?? [];
      expect(canonical).toBe((instead === undefined ? own : new URL(instead, own)).href);
      const isListed = document.querySelector('meta[name="robots"][content*="noindex"]') === null;
      expect(sitemap.includes(`<loc>${own.href}</loc>`), path).toBe(isListed);
    }
  });

  it("lead from robots.txt to the sitemap", () => {
    expect(readFileSync(join(folder, "robots.txt"), "utf8")).toContain(
      `Sitemap: ${site.origin}/sitemap-index.xml`,
    );
  });
});
