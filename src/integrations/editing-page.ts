import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { readPortal } from "#src/collections/portal/read-portal.ts";
import { toForms } from "#src/editing/config/forms.ts";
import { toPreviewSettings } from "#src/editing/config/preview.ts";
import { editing as view } from "#src/editing/definition.ts";
import { listBuiltFrom } from "#src/editing/list-built-from.ts";
import { toEditingPage } from "#src/editing/page.ts";
import { readChoices } from "#src/editing/read-choices.ts";
import { getProgram } from "./editing-program.ts";

/** Where the program is below the base of the site. */
const PROGRAM = view.paths.editingProgram.slice(1);

/** Where the site is: its address, and the content that it is made of; a live one is served while its files change. */
type Site = { site: string; base: string; contentDir: string; isLive?: true };

/**
 * The files of the page in all languages by their addresses below the base, `script` being that of the program; none
 * where `portal.yaml` does not ask for the page.
 */
async function makeFiles(
  { site, base, contentDir, isLive }: Site,
  script: string,
): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const { editing, name, languages: all } = readPortal(contentDir);
  if (!editing) return files;
  // A live site has its main language alone.
  const languages = isLive ? all.slice(0, 1) : all;
  const builtFrom = view.paths.editingBuiltFrom.slice(1);
  const preview = { base, languages, builtFrom: `${base}${builtFrom}`, isLive: isLive ?? false };
  for (const language of languages) {
    const root = language === languages[0] ? "" : `${language}/`;
    const forms = `${root}${view.paths.editingForms.slice(1)}`;
    const siteUrl = new URL(`${base}${root}`, site).href;
    const choices = readChoices(contentDir, language);
    const config = toForms({ editing, name, siteUrl, base, language, choices });
    const loaded = { script: `${base}${script}`, forms: `${base}${forms}`, icon: `${base}favicon.svg` };
    files.set(forms, JSON.stringify({ config, preview: toPreviewSettings(preview, language) }));
    files.set(
      `${root}${view.paths.editing.slice(1)}index.html`,
      toEditingPage({ editing, name, language }, loaded),
    );
    if (root === "") files.set(builtFrom, JSON.stringify(await listBuiltFrom(contentDir, config)));
  }
  return files;
}

/** Writes the page for editors into the folder of a finished site, with its program once. */
export async function writeEditingPage(folder: string, site: Site): Promise<void> {
  if (!readPortal(site.contentDir).editing) return;
  const program = await getProgram();
  cpSync(program.folder, join(folder, PROGRAM), { recursive: true });
  for (const [path, text] of await makeFiles(site, `${PROGRAM}${program.script}`)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".json": "application/json",
  ".js": "text/javascript",
  ".css": "text/css",
  ".wasm": "application/wasm",
};

/** A file of the page by its address below the base, made anew for each request; undefined for other addresses. */
export async function findEditingFile(
  address: string,
  site: Site,
): Promise<{ type: string; body: Buffer | string } | undefined> {
  if (!`/${address}`.includes(view.paths.editing) || !readPortal(site.contentDir).editing) return undefined;
  const program = await getProgram();
  const path = address.endsWith("/") ? `${address}index.html` : address;
  const type = types[extname(path)] ?? "application/octet-stream";
  const file = join(program.folder, basename(path));
  if (path.startsWith(PROGRAM)) return existsSync(file) ? { type, body: readFileSync(file) } : undefined;
  const body = (await makeFiles(site, `${PROGRAM}${program.script}`)).get(path);
  return body === undefined ? undefined : { type, body };
}

/** Adds the page for editors to a finished site, and serves it in development. */
export function editingPage(contentDir: string): AstroIntegration {
  let place = { site: "", base: "/" };
  return {
    name: "editing-page",
    hooks: {
      "astro:config:done": ({ config }) => void (place = { site: config.site ?? "", base: config.base }),
      "astro:server:setup": ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.originalUrl ?? "/", "http://localhost");
          findEditingFile(pathname.slice(place.base.length), { contentDir, ...place, isLive: true })
            .then((file) => (file ? response.setHeader("Content-Type", file.type).end(file.body) : next()))
            .catch(next);
        });
      },
      "astro:build:done": ({ dir }) => writeEditingPage(fileURLToPath(dir), { contentDir, ...place }),
    },
  };
}
