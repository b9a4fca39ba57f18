import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";

/** A built page: its root-relative address, its HTML and its document. */
export type BuiltPage = { path: string; html: string; document: Document };

/** The folder of the portal's own build, or the one that `DIST_DIR` names. */
export const dist = process.env["DIST_DIR"] ?? join(import.meta.dirname, "../../dist");

/** Reads every HTML page of a build in its main language; throws when there is none. */
export function readPages(folder: string): BuiltPage[] {
  if (!existsSync(folder)) throw new Error(`${folder} does not exist: run npm run build first`);
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html") && !/^[a-z]{2}\//.test(file))
    .map((file) => {
      const html = readFileSync(join(folder, file), "utf8");
      const path = `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
      return { path, html, document: parseHTML(html).document };
    });
}

/** Whether a page is made for other sites' frames: no header, no footer, not indexed. */
export const isFrame = ({ path }: BuiltPage): boolean => /^\/osadz\/(lista|podmiot)\//.test(path);

/** The JSON-LD records of a page. */
export const readJsonLd = ({ document }: BuiltPage): Record<string, unknown>[] =>
  [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    (script) => JSON.parse(script.textContent) as Record<string, unknown>,
  );
