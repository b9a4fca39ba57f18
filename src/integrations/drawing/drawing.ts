import { cpSync, existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroConfig, AstroIntegration, AstroIntegrationLogger, AstroPrerenderer } from "astro";
import { deserializeRouteData } from "astro/app";
import { readCodeKey } from "./code-key.ts";
import { dropDamagedPictures, notePictures } from "./cached-pictures.ts";
import { collectImages, type Images } from "./collect-images.ts";
import { drawLanguages, type DrawnLanguage } from "./draw-languages.ts";
import { findBundle } from "./find-bundle.ts";
import { readKept, writeKept } from "./kept-site.ts";
import { readLinkingFields } from "./linking-fields.ts";
import { readThesaurusText } from "../read-thesaurus.ts";
import { endWithParent, tellProgress } from "./progress.ts";
import { findScriptImports, type ScriptImports } from "./script-imports.ts";
import { writeSearchIndexes } from "./write-search-indexes.ts";

/** What is drawn: the languages of the portal, the main one first, from which content, and where the last site is. */
export type DrawingOptions = { languages: readonly string[]; contentDir: string; lastDir: string };

type Place = DrawingOptions & { config: AstroConfig; entry: string; scriptImports: ScriptImports };

/** The folder of a language in the site: the main language is at its top. */
const folderOf = (language: string, { languages }: Pick<DrawingOptions, "languages">) =>
  language === languages[0] ? "" : language;

const keptFile = (language: string, { config }: Place) =>
  join(fileURLToPath(config.cacheDir), `pages-${language}.bin`);
const indexFolder = (language: string, { config }: Place) =>
  join(fileURLToPath(config.cacheDir), `index-${language}`);

/** Names of styles, scripts and pictures, which hold their digests; pages that are kept name those of their build. */
const listAssets = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).toSorted() : []);

/** Draws all languages of the portal, or takes over what an earlier build left and has not changed. */
function drawPortal(place: Place, logger: AstroIntegrationLogger): Promise<DrawnLanguage[]> {
  const { languages, contentDir, lastDir, config, entry, scriptImports } = place;
  const { site = "", outDir, base } = config;
  const [root, content] = [fileURLToPath(config.root), resolve(contentDir)];
  const assets = listAssets(join(fileURLToPath(outDir), config.build.assets));
  const settings = [
    site,
    base,
    languages,
    assets,
    readLinkingFields(contentDir),
    readThesaurusText(contentDir),
  ];
  const codeKey = readCodeKey(root, content, settings);
  const isAnew = process.argv.includes("--force");
  const plans = languages.map((language) => {
    const { files, isDamaged } = readKept(keptFile(language, place), isAnew);
    if (isDamaged)
      logger.warn(`what is known of the last build (${language}) is damaged: all pages are drawn anew`);
    const folder = folderOf(language, place);
    const folders = { folder: join(fileURLToPath(outDir), folder), lastFolder: resolve(lastDir, folder) };
    return {
      task: {
        entry,
        language,
        contentDir: content,
        site,
        base,
        codeKey,
        scriptImports,
        ...folders,
      },
      known: files,
      index: { path: indexFolder(language, place), isAnew, warn: (text: string) => logger.warn(text) },
    };
  });
  return drawLanguages(plans, (done, of) => tellProgress({ step: "draw", done, of }));
}

/** All addresses of a language in the site, as Astro lists them in the sitemap. */
const listPaths = ({ language, paths }: DrawnLanguage, options: DrawingOptions) =>
  paths.map(({ pathname, route }) => ({
    pathname: `/${folderOf(language, options)}${pathname}`.replaceAll(/\/+/g, "/"),
    route: deserializeRouteData(route),
  }));

/** Adds to the drawn pages what is made once: the files of `public/` in each language's folder, and the search. */
async function finishPortal(drawn: readonly DrawnLanguage[], folder: string, place: Place): Promise<void> {
  const publicDir = fileURLToPath(place.config.publicDir);
  const sites = drawn.map((one) => ({ ...one, folder: join(folder, folderOf(one.language, place)) }));
  for (const { folder: own } of sites.slice(1))
    if (existsSync(publicDir)) cpSync(publicDir, own, { recursive: true });
  await writeSearchIndexes(sites, (done, of) => tellProgress({ step: "search", done, of }));
  for (const { language, files } of drawn) writeKept(keptFile(language, place), files);
  const all = drawn.flatMap(({ files }) => [...files.values()]);
  tellProgress({ step: "kept", done: all.filter(({ isKept }) => isKept).length, of: all.length });
}

/** The integration that draws the pages of all languages, keeps unchanged ones, and writes the search indexes. */
export function drawing(options: DrawingOptions): AstroIntegration {
  const [bundle, scripts] = [findBundle(), findScriptImports()];
  let config: AstroConfig | undefined;
  let drawn: DrawnLanguage[] = [];
  let images: Images = new Map();
  const getPlace = () => {
    if (!config) throw new Error("Astro has not said yet where it builds");
    return { ...options, config, entry: bundle.getEntry(), scriptImports: scripts.imports };
  };
  const createPrerenderer = (logger: AstroIntegrationLogger): AstroPrerenderer => ({
    name: "drawing",
    getStaticPaths: async () => {
      drawn = await drawPortal(getPlace(), logger);
      return drawn.flatMap((language) => listPaths(language, options));
    },
    render: () => Promise.resolve(new Response(null)),
    collectStaticImages: () => {
      images = collectImages(drawn);
      dropDamagedPictures(images, getPlace().config.cacheDir);
      return Promise.resolve(images);
    },
  });
  return {
    name: "drawing",
    hooks: {
      "astro:config:setup": ({ updateConfig }) =>
        void updateConfig({ vite: { plugins: [bundle.plugin, scripts.plugin] } }),
      "astro:config:done": ({ config: settled }) => void (config = settled),
      "astro:build:start": ({ setPrerenderer, logger }) => {
        endWithParent();
        setPrerenderer(() => createPrerenderer(logger));
      },
      "astro:build:done": ({ dir }) => {
        notePictures(images, getPlace().config.cacheDir);
        return finishPortal(drawn, fileURLToPath(dir), getPlace());
      },
    },
  };
}
