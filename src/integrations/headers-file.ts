import { existsSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/** What is named by its content never changes, so nobody asks for it twice (RFC 8246). */
const FOREVER = "Cache-Control: public, max-age=31536000, immutable";

/** What a host sends with which addresses below the base of the site. */
const HEADERS = {
  "*": ["X-Content-Type-Options: nosniff", "Referrer-Policy: strict-origin-when-cross-origin"],
  "_astro/*": [FOREVER],
  ...Object.fromEntries(["", "en/", "pl/"].map((folder) => [`${folder}pagefind/index/*`, [FOREVER]])),
  // A drawing opened alone must not act for the portal; a rule for all files would stop browsers from showing PDF.
  "pliki/*.svg": ["Content-Security-Policy: sandbox"],
  "_astro/*.svg": ["Content-Security-Policy: sandbox"],
  "osadz.js": ["Access-Control-Allow-Origin: *"],
  // Editors log in here: no other site may frame the page, and the window of the log-in may answer it.
  ...Object.fromEntries(
    ["redakcja/", "en/redakcja/", "pl/redakcja/"].map((path) => [
      path,
      [
        "Content-Security-Policy: frame-ancestors 'none'",
        "Cross-Origin-Opener-Policy: same-origin-allow-popups",
        "X-Robots-Tag: noindex, nofollow",
      ],
    ]),
  ),
};

/** The text of a `_headers` file, which Cloudflare Pages and Netlify read; `base` has slashes at both ends. */
export const toHeadersFile = (base: string): string =>
  Object.entries(HEADERS)
    .map(([path, headers]) => [`${base}${path}`, ...headers.map((header) => `  ${header}`), ""].join("\n"))
    .join("\n");

/** Writes `_headers` into a finished site, unless the operator's own stands there from `public/`. */
export function headersFile(): AstroIntegration {
  let base = "/";
  return {
    name: "headers-file",
    hooks: {
      "astro:config:done": ({ config }) => void ({ base } = config),
      "astro:build:done": ({ dir }) => {
        const file = fileURLToPath(new URL("_headers", dir));
        if (!existsSync(file)) writeFileSync(file, toHeadersFile(base));
      },
    },
  };
}
