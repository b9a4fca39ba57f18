import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseHTML } from "linkedom";
import { inject } from "vitest";
import { builtFile, wantedFile, type BuiltSite } from "./site-builder.ts";
import type { SiteName } from "./site-plan.ts";

/** A built page: its root-relative address, its HTML and its document, which is parsed when it is first asked for. */
export type BuiltPage = { path: string; html: string; readonly document: Document };

const PAUSE = 100;

/** Asks for a site and waits until it is built. Throws with the output of the build when it failed. */
export async function getSite(name: SiteName): Promise<BuiltSite> {
  const run = inject("run");
  const file = builtFile(run, name);
  if (!existsSync(file)) writeFileSync(wantedFile(run, name), "");
  while (!existsSync(file)) await sleep(PAUSE);
  const site = JSON.parse(readFileSync(file, "utf8")) as BuiltSite;
  if (site.failed) throw new Error(`the site “${name}” could not be built:\n${site.log}`);
  return site;
}

const known = new Map<string, BuiltPage[]>();

/** Reads every HTML page of a build in its main language; pages once read are shared by the tests of a worker. */
export function readPages(folder: string): BuiltPage[] {
  const pages = known.get(folder) ?? listFiles(folder).map((file) => toPage(folder, file));
  known.set(folder, pages);
  return pages;
}

const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html") && !/^[a-z]{2}\//.test(file))
    .toSorted();

function toPage(folder: string, file: string): BuiltPage {
  const html = readFileSync(join(folder, file), "utf8");
  let document: Document | undefined;
  return {
    path: `/${file.replace(/(^|\/)index\.html$/, "$1")}`,
    html,
    get document() {
      document ??= parseHTML(html).document;
      return document;
    },
  };
}

/** The pages of a site in its main language. */
export const getPages = async (name: SiteName): Promise<BuiltPage[]> =>
  readPages((await getSite(name)).folder);

/** Finds pages of a site by their address; `pageOf` throws when there is none. */
export async function getPageIndex(name: SiteName) {
  const { folder, content, log } = await getSite(name);
  const list = readPages(folder);
  const byPath = new Map(list.map((page) => [page.path, page]));
  const pageOf = (path: string): BuiltPage => {
    const page = byPath.get(path);
    if (!page) throw new Error(`the site “${name}” has no page ${path}`);
    return page;
  };
  return { folder, content, log, list, byPath, pageOf, documentOf: (path: string) => pageOf(path).document };
}

/** Whether a page is made for other sites' frames: no header, no footer, not indexed. */
export const isFrame = ({ path }: BuiltPage): boolean => /^\/osadz\/(lista|podmiot)\//.test(path);

/** The JSON-LD records of a page. */
export const readJsonLd = ({ document }: BuiltPage): Record<string, unknown>[] =>
  [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    (script) => JSON.parse(script.textContent) as Record<string, unknown>,
  );

/** The text of an element with plain single spaces; empty when there is none. */
export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? "").replaceAll(/[\s\u00A0]+/g, " ").trim();
