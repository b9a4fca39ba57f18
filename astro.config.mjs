import mdx from "@astrojs/mdx";
import { satteri } from "@astrojs/markdown-satteri";
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { development } from "./src/integrations/development.ts";
import { drawing } from "./src/integrations/drawing/drawing.ts";
import { parts } from "./src/parts.ts";
import { readSiteAddress } from "./src/integrations/site-address.ts";

const contentDir = process.env.CONTENT_DIR ?? "content";
const outDir = process.env.OUT_DIR ?? "dist";
// A build into a folder beside the last site takes unchanged pages from it.
const finalDir = process.env.FINAL_OUT_DIR ?? outDir;
const toFolderName = (path) => path.replaceAll(/[^a-z0-9]+/gi, "-");
const address = readSiteAddress(contentDir);
const unlisted = parts.flatMap((part) => ("unlisted" in part ? [part.unlisted] : []));

export default defineConfig({
  logger: { entrypoint: "./src/integrations/logger.ts", config: { level: process.env.LOG_LEVEL ?? "info" } },
  site: address.site,
  base: address.base,
  trailingSlash: "always",
  outDir,
  cacheDir: `./node_modules/.astro/${toFolderName(contentDir)}-${toFolderName(finalDir)}`,
  i18n: { locales: [address.language], defaultLocale: address.language },
  integrations: [
    mdx(),
    development(contentDir),
    sitemap({ filter: (page) => ![...unlisted, /\/404\/$/].some((pattern) => pattern.test(page)) }),
    drawing({ languages: address.languages, contentDir, lastDir: finalDir }),
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
  vite: {
    build: {
      reportCompressedSize: false,
      // The map's library is loaded only when a visitor asks for the map.
      chunkSizeWarningLimit: 1200,
      rolldownOptions: {
        // The MDX integration marks its modules for Astro alone: https://github.com/withastro/astro/issues/18087
        onLog: (level, log, handle) => log.code !== "MODULE_LEVEL_DIRECTIVE" && handle(level, log),
      },
    },
  },
});
