import mdx from "@astrojs/mdx";
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { development } from "./src/integrations/development.ts";
import { drawing } from "./src/integrations/drawing/drawing.ts";
import { editingPage } from "./src/integrations/editing-page.ts";
import { fonts } from "./src/integrations/fonts.ts";
import { makeBodyProcessor } from "./src/knowledge/mdx/body-processor.ts";
import { headersFile } from "./src/integrations/headers-file.ts";
import { refuseOddPaths } from "./src/integrations/project-path.ts";
import { parts } from "./src/parts.ts";
import { readFormerIds } from "./src/integrations/former-ids.ts";
import { redirectsFile } from "./src/integrations/redirects-file.ts";
import { mdxBodies } from "./src/integrations/mdx-bodies.ts";
import { searchProgram } from "./src/integrations/search-program.ts";
import { shortScopes } from "./src/integrations/short-scopes.ts";
import { readSiteAddress } from "./src/integrations/site-address.ts";

const contentDir = process.env.CONTENT_DIR ?? "content";
const outDir = process.env.OUT_DIR ?? "dist";
// A build into a folder beside the last site takes unchanged pages from it.
const finalDir = process.env.FINAL_OUT_DIR ?? outDir;
refuseOddPaths(process.cwd(), contentDir);
const toFolderName = (path) => path.replaceAll(/[^a-z0-9]+/gi, "-");
const address = readSiteAddress(contentDir);
const unlisted = parts.flatMap((part) => ("unlisted" in part ? [part.unlisted] : []));
const moves = readFormerIds(contentDir);
/** Pages that search engines shall not list are not in the sitemap. */
const isListed = (page) =>
  ![...unlisted, /\/404\/$/].some((pattern) => pattern.test(page)) &&
  !moves.has(/\/podmioty\/([^/]+)\/$/.exec(page)?.[1]);

/** Nothing inline: styles and scripts are files, so the policy of every page is one text without hashes. */
const policy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  ["img-src 'self' data:", ...address.mapHosts].join(" "),
  ...(address.mapHosts.length > 0 ? [`connect-src 'self' ${address.mapHosts.join(" ")}`] : []),
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
].join(";");

/** Styles of most pages in one file, and of an entity's page in another: each file is named in every page. */
const styleGroups = [
  {
    name: "shared",
    test: /\/src\/(?:(?:styles|layouts|site|ui|shortlist|collections\/notices)\/|search\/(?:SearchForm|NothingFound)).*css$/,
  },
  {
    name: "entity",
    test: /\/(?:collections\/entities\/|AddressLines|KrsNumber|OpeningWeek|RecordHistory).*css$/,
  },
];

/**
 * Modules of two scripts or more in few files: each would be a file of its own, which a slow line asks for only after the
 * script that needs it has come. The search's own are in one that most pages do without.
 */
const scriptGroups = [
  {
    name: "common",
    test: /\/src\/(?:(?!directory\/|forum\/|search\/|core\/(?:export|listing)\/).*|search\/client\/nothing-view)\.ts$|preload-helper/,
  },
  { name: "search", test: /\/src\/search\/.*\.ts$/ },
  { name: "lists", test: /\/src\/.*\.ts$/ },
].map((group, index, { length }) => ({ ...group, minShareCount: 2, priority: length - index }));

/** A script's file by its component alone; Astro's own name for it is three times as long and in every page. */
const toScriptName = ({ name }) => `_astro/${name.split(".")[0]}.[hash].js`;

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
    fonts(),
    searchProgram(),
    development(contentDir),
    sitemap({ filter: isListed }),
    headersFile(),
    redirectsFile(moves, address.languages),
    editingPage(contentDir),
    drawing({ languages: address.languages, contentDir, lastDir: finalDir }),
  ],
  markdown: {
    processor: makeBodyProcessor(address.language),
    syntaxHighlight: false,
  },
  prerenderConflictBehavior: "error",
  build: { inlineStylesheets: "never" },
  devToolbar: { enabled: false },
  vite: {
    environments: {
      prerender: { build: { rolldownOptions: { output: { codeSplitting: { groups: styleGroups } } } } },
      client: {
        build: {
          rolldownOptions: {
            output: { entryFileNames: toScriptName, codeSplitting: { groups: scriptGroups } },
          },
        },
      },
    },
    plugins: [mdxBodies(), shortScopes()],
    define: { "import.meta.env.POLICY": JSON.stringify(policy) },
    build: {
      reportCompressedSize: false,
      // The map's library is loaded only when a visitor asks for the map.
      chunkSizeWarningLimit: 1200,
      // A script in a file is fetched once for all pages and needs no hash in the policy of each; icons are parts of one,
      // and the policy of pages takes no font out of a style sheet.
      assetsInlineLimit: (file) => (/\.(?:js|svg|woff2)$/.test(file) ? false : undefined),
      rolldownOptions: {
        // The MDX integration marks its modules for Astro alone: https://github.com/withastro/astro/issues/18087
        onLog: (level, log, handle) => log.code !== "MODULE_LEVEL_DIRECTIVE" && handle(level, log),
      },
    },
  },
});
