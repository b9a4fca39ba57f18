import mdx from "@astrojs/mdx";
import { satteri } from "@astrojs/markdown-satteri";
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { pagefind } from "./src/integrations/pagefind.ts";
import { parts } from "./src/parts.ts";
import { readCodeDigest } from "./src/integrations/code-digest.ts";
import { shortScopes } from "./src/integrations/short-scopes.ts";
import { readSiteAddress } from "./src/integrations/site-address.ts";

const contentDir = process.env.CONTENT_DIR ?? "content";
const outDir = process.env.OUT_DIR ?? "dist";
// A build into a folder beside the last site keeps its pages under the name that the site will have.
const finalDir = process.env.FINAL_OUT_DIR ?? outDir;
const toFolderName = (path) => path.replaceAll(/[^a-z0-9]+/gi, "-");
const address = readSiteAddress(contentDir);
const unlisted = parts.flatMap((part) => ("unlisted" in part ? [part.unlisted] : []));

export default defineConfig({
  site: address.site,
  base: address.base,
  trailingSlash: "always",
  outDir,
  cacheDir: `./node_modules/.astro/${toFolderName(contentDir)}-${toFolderName(finalDir)}`,
  i18n: { locales: [address.language], defaultLocale: address.language },
  integrations: [
    mdx(),
    sitemap({ filter: (page) => !unlisted.some((pattern) => pattern.test(page)) }),
    pagefind(),
  ],
  markdown: {
    processor: satteri({ features: { smartPunctuation: false } }),
    syntaxHighlight: false,
  },
  prerenderConflictBehavior: "error",
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        ["img-src 'self' data:", ...address.mapHosts].join(" "),
        ["connect-src 'self'", ...address.mapHosts].join(" "),
        "worker-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  build: { inlineStylesheets: "never" },
  devToolbar: { enabled: false },
  experimental: { incrementalBuild: true },
  vite: {
    plugins: [shortScopes()],
    define: {
      "import.meta.env.CODE_DIGEST": JSON.stringify(readCodeDigest(contentDir)),
      "import.meta.env.LANGUAGE": JSON.stringify(address.language),
    },
    build: {
      // A script of its own file is fetched once for all pages, and needs no hash in the policy of each.
      assetsInlineLimit: (file) => (file.endsWith(".js") ? false : undefined),
      rolldownOptions: {
        // The MDX integration marks its modules for Astro alone: https://github.com/withastro/astro/issues/18087
        onLog: (level, log, handle) => log.code !== "MODULE_LEVEL_DIRECTIVE" && handle(level, log),
      },
    },
  },
});
