import { cpSync, existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroConfig, AstroIntegration, AstroIntegrationLogger, AstroPrerenderer } from "astro";
import { deserializeRouteData } from "astro/app";
import { readCodeKey } from "./code-key.ts";
import { collectImages } from "./collect-images.ts";
import { countThreads, drawLanguage, type DrawnLanguage } from "./draw-language.ts";
import { findBundle } from "./find-bundle.ts";
import { readKept, writeKept } from "./kept-site.ts";
import { readLinkingFields } from "./linking-fields.ts";
import { endWithParent, tellProgress } from "./progress.ts";
import { writeSearchIndexes } from "./write-search-indexes.ts";

/** What is drawn: the languages of the portal, the main one first, from which content, and where the last site is. */
export type DrawingOptions = { languages: readonly string[]; contentDir: string; lastDir: string };

/** Draws every language of the portal from one bundle. The main one is at the base, each other in its folder. */
class Drawing {
  readonly #options: DrawingOptions;
  readonly #bundle = findBundle();
  #config: AstroConfig | undefined;
  readonly #counts = new Map<string, { done: number; of: number }>();
  #drawn = new Map<string, DrawnLanguage>();

  constructor(options: DrawingOptions) {
    this.#options = options;
  }

  get plugin() {
    return this.#bundle.plugin;
  }

  set config(config: AstroConfig) {
    this.#config = config;
  }

  get #settings() {
    if (!this.#config) throw new Error("the configuration of Astro is not known yet");
    return this.#config;
  }

  #folderOf(language: string) {
    return language === this.#options.languages[0] ? "" : language;
  }

  #keptFile(language: string) {
    return join(fileURLToPath(this.#settings.cacheDir), `pages-${language}.bin`);
  }

  #draw(language: string, codeKey: string, warn: (message: string) => void): Promise<DrawnLanguage> {
    const { languages, lastDir } = this.#options;
    const { site = "", base, outDir } = this.#settings;
    const folder = this.#folderOf(language);
    const isAnew = process.argv.includes("--force");
    const kept = isAnew ? { files: new Map(), isDamaged: false } : readKept(this.#keptFile(language));
    if (kept.isDamaged) warn("the list of the last build is damaged; all pages are drawn anew");
    const task = {
      entry: this.#bundle.getEntry(),
      language,
      site,
      base: base.replace(/\/?$/, "/"),
      folder: join(fileURLToPath(outDir), folder),
      lastFolder: resolve(lastDir, folder),
      codeKey,
    };
    return drawLanguage(task, kept.files, countThreads(languages.length), this.#tellDrawn(language));
  }

  #tellDrawn(language: string) {
    return (done: number, of: number) => {
      this.#counts.set(language, { done, of });
      const counts = [...this.#counts.values()];
      const isCounted = counts.length === this.#options.languages.length && counts.every((one) => one.of > 0);
      const sum = (name: "done" | "of") => counts.reduce((total, one) => total + one[name], 0);
      if (isCounted) tellProgress({ step: "draw", done: sum("done"), of: sum("of") });
    };
  }

  prerenderer(logger: AstroIntegrationLogger): AstroPrerenderer {
    const { languages, contentDir } = this.#options;
    return {
      name: "spolecznik",
      getStaticPaths: async () => {
        const root = fileURLToPath(this.#settings.root);
        const { site, base } = this.#settings;
        const settings = [site, base, languages, readLinkingFields(contentDir)];
        const codeKey = readCodeKey(root, resolve(root, contentDir), settings);
        const drawn = languages.map(
          async (language) =>
            [language, await this.#draw(language, codeKey, (text) => logger.warn(text))] as const,
        );
        this.#drawn = new Map(await Promise.all(drawn));
        return [...this.#drawn].flatMap(([language, { paths }]) =>
          paths.map(({ pathname, route }) => ({
            pathname: `/${this.#folderOf(language)}${pathname}`.replaceAll(/\/+/g, "/"),
            route: deserializeRouteData(route as never),
          })),
        );
      },
      render: () => Promise.resolve(new Response(null)),
      collectStaticImages: () => Promise.resolve(collectImages([...this.#drawn.values()])),
    };
  }

  async finish(folder: string, logger: AstroIntegrationLogger): Promise<void> {
    const publicDir = fileURLToPath(this.#settings.publicDir);
    for (const [language] of this.#drawn) {
      const own = this.#folderOf(language);
      if (own !== "" && existsSync(publicDir)) cpSync(publicDir, join(folder, own), { recursive: true });
    }
    const indexed = await writeSearchIndexes(
      [...this.#drawn].map(([language, { files }]) => ({
        folder: join(folder, this.#folderOf(language)),
        files,
      })),
    );
    for (const [language, { files }] of this.#drawn) writeKept(this.#keptFile(language), files);
    const all = [...this.#drawn.values()].flatMap(({ files }) => [...files.values()]);
    const kept = all.filter(({ isKept }) => isKept).length;
    logger.info(
      `${all.length} files: ${all.length - kept} drawn, ${kept} kept; ${indexed} pages for the search (${relative(".", folder)})`,
    );
  }
}

/** The integration that draws the pages of all languages, keeps unchanged ones, and writes the search index. */
export function drawing(options: DrawingOptions): AstroIntegration {
  const state = new Drawing(options);
  return {
    name: "drawing",
    hooks: {
      "astro:config:setup": ({ updateConfig }) => void updateConfig({ vite: { plugins: [state.plugin] } }),
      "astro:config:done": ({ config }) => void (state.config = config),
      "astro:build:start": ({ setPrerenderer, logger }) => {
        endWithParent();
        setPrerenderer(() => state.prerenderer(logger));
      },
      "astro:build:done": ({ dir, logger }) => state.finish(fileURLToPath(dir), logger),
    },
  };
}
