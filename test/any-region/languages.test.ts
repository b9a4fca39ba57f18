import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findPageKinds } from "#scripts/browser/find-page-kinds.ts";
import { listBuilds } from "#test/support/list-builds.ts";
import { listUnmarkedPolish } from "#test/support/unmarked-polish.ts";
import { htmlValidator } from "#test/support/html-validator.ts";
import { getSite, isFrame, readPages } from "#test/sites/site.ts";

const sites = await Promise.all(
  (["content", "region"] as const).map(async (name) => ({ name, ...(await getSite(name)) })),
);
const versions = sites.flatMap(({ name, folder, content }) =>
  listBuilds(content)
    .slice(1)
    .map(({ language }) => ({ name, folder, language })),
);

it.runIf(versions.length === 0)("no site has a version in another language", () =>
  expect(versions).toEqual([]),
);

describe.each(versions)("the version in “$language” of the site “$name”", ({ name, folder, language }) => {
  const main = readPages(folder);
  const translated = readPages(join(folder, language));

  it("has every page of the main version, marked with its own language", () => {
    expect(translated.map(({ path }) => path)).toEqual(main.map(({ path }) => path));
    const lost = translated.filter(({ html }) => !html.includes(`<html lang="${language}"`));
    expect(lost.map(({ path }) => path)).toEqual([]);
  });

  it("links only to its own pages and files, and to the styles and scripts of the portal", () => {
    const isOwn = (address: string) => address.startsWith(`/${language}/`) || address.startsWith("/_astro/");
    const hasFile = (address: string) => {
      const { pathname } = new URL(address, "https://portal.test");
      const file = pathname.endsWith("/") ? `${pathname}index.html` : decodeURIComponent(pathname);
      return existsSync(join(folder, file));
    };
    const addressesOf = (html: string) =>
      [...html.matchAll(/\s(?:href|src|action)="(\/[^"]*)"/g)].map(([, address = ""]) =>
        address.replaceAll("&amp;", "&"),
      );
    const isThere = new Map<string, boolean>();
    const astray = translated.flatMap(({ path, html }) =>
      addressesOf(html)
        .filter((address) => {
          const known = isThere.get(address) ?? (isOwn(address) && hasFile(address));
          isThere.set(address, known);
          return !known;
        })
        .map((address) => `${path} -> ${address}`),
    );
    expect(astray).toEqual([]);
  });

  it("links every page to the same page of the main version, and back", () => {
    for (const [base, pages, other] of [
      ["", main, `/${language}`],
      [`/${language}`, translated, ""],
    ] as const) {
      const shown = pages.filter((page) => !isFrame(page) && !/(\.html|\/etr\/)$/.test(page.path));
      const wrong = shown.filter(({ path, html }) => {
        const header = /<header[\s>].*?<\/header>/s.exec(html)?.[0] ?? "";
        const link = /<a [^>]*hreflang="[^>]*>/.exec(header)?.[0] ?? "";
        const href = / href="([^"]*)"/.exec(link)?.[1] ?? "";
        return new URL(href, `https://portal.test${base}${path}`).pathname !== `${other}${path}`;
      });
      expect(wrong.map(({ path }) => path)).toEqual([]);
    }
  });

  it("is in the sitemap of the portal, which robots.txt names, as far as its pages are listed", () => {
    const [, address = ""] = /^Sitemap: (.*)$/m.exec(readFileSync(join(folder, "robots.txt"), "utf8")) ?? [];
    expect(address).toMatch(/[^/]\/sitemap-index\.xml$/);
    const sitemap = readFileSync(join(folder, "sitemap-0.xml"), "utf8");
    const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(
      ([, page = ""]) => new URL(page).pathname,
    );
    const [ours, theirs] = [listed.filter((page) => page.startsWith(`/${language}/`)), listed];
    expect(ours.toSorted()).toEqual(
      theirs
        .filter((page) => !page.startsWith(`/${language}/`))
        .map((page) => `/${language}${page}`)
        .toSorted(),
    );
  });

  it.runIf(language === "en")("marks what is Polish", () => {
    const faults = translated.flatMap(({ path, html }) =>
      listUnmarkedPolish(html).map((text) => `${path}: ${text}`),
    );
    expect(faults).toEqual([]);
  });

  it.runIf(name === "content")("is valid HTML on every kind of page", async () => {
    const kinds = new Set(findPageKinds(folder).map(({ path }) => path));
    const pages = translated.filter(({ path }) => kinds.has(path));
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
