import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { build, type Plugin } from "vite";
import { readPortal } from "#src/collections/portal/read-portal.ts";
import { toFingerprint } from "#src/core/cache/cache-key.ts";
import { cacheFolder } from "#src/core/files/cache-folder.ts";
import { toForms } from "#src/editing/config/forms.ts";
import { toPreviewSettings } from "#src/editing/config/preview.ts";
import { editing as view } from "#src/editing/definition.ts";
import { listBuiltFrom } from "#src/editing/list-built-from.ts";
import { toEditingPage } from "#src/editing/page.ts";
import { readChoices } from "#src/editing/read-choices.ts";

const client = join(import.meta.dirname, "../editing/client");
const entry = join(client, "start.ts");
const core = join(import.meta.dirname, "../core");
const shared = ["source/rewrite-yaml.ts", "source/parse-yaml.ts", "text/notations.ts", "time/format-date.ts"]
  .concat(["text/language.ts", "text/typography.ts", "text/quotation-marks.ts", "integrity/records.ts"])
  .map((file) => join(core, file));

/** Colours of programming languages: three hundred files, and none of them is used in the texts of a portal. */
const withoutHighlighting: Plugin = {
  name: "without-highlighting",
  enforce: "pre",
  resolveId: (id) => (id.startsWith("@shikijs/") ? "\0no-highlighting" : undefined),
  load: (id) => (id === "\0no-highlighting" ? "export default []" : undefined),
};

const FONTS_ELSEWHERE = "https://cdn.jsdelivr.net/fontsource/fonts";

/** The program brings its fonts along, and still names the same ones on another host, for a site that has lost them. */
const withoutOtherFonts: Plugin = {
  name: "without-other-fonts",
  transform: (code) =>
    code.includes(FONTS_ELSEWHERE) ? code.replaceAll(FONTS_ELSEWHERE, "data:,") : undefined,
};

/** Bundles the program of the page with its fonts into `folder`. */
const bundleProgram = (folder: string) =>
  build({
    configFile: false,
    logLevel: "error",
    // Files of the program name each other by their place, so that they work below every address.
    base: "./",
    publicDir: false,
    plugins: [withoutHighlighting, withoutOtherFonts],
    build: {
      outDir: folder,
      emptyOutDir: true,
      assetsDir: "",
      assetsInlineLimit: 0,
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: { input: { editing: entry } },
    },
  });

/** The program's own code, and what it has of the rest of the project. */
const listCode = () => [
  ...readdirSync(client, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(ts|css)$/.test(name))
    .toSorted()
    .map((name) => join(client, name)),
  ...shared,
];

/** What the program is made of: its code, and the versions of libraries. */
const readProgramKey = () =>
  toFingerprint([...listCode(), "package-lock.json"].map((file) => readFileSync(file, "utf8")));

/** The folder of the bundled program, made anew only when what it is made of has changed, and the name of its script. */
async function getProgram(): Promise<{ folder: string; script: string }> {
  const folder = join(cacheFolder("editing"), readProgramKey());
  if (!existsSync(folder)) {
    const fresh = `${folder}-${process.pid}`;
    await bundleProgram(fresh);
    if (existsSync(folder)) rmSync(fresh, { recursive: true });
    else renameSync(fresh, folder);
  }
  const script = readdirSync(folder).find((name) => /^editing-.*\.js$/.test(name));
  if (script === undefined) throw new Error("the program of the page for editors has no script");
  return { folder, script };
}

/** Where the site is: its address, and the content that it is made of. */
type Site = { site: string; base: string; contentDir: string };

/**
 * The files of the page in all languages by their addresses below the base, `script` being that of the program; none
 * where `portal.yaml` does not ask for the page.
 */
async function makeFiles({ site, base, contentDir }: Site, script: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const { editing, name, languages } = readPortal(contentDir);
  if (!editing) return files;
  const builtFrom = view.paths.editingBuiltFrom.slice(1);
  const preview = { base, languages, builtFrom: `${base}${builtFrom}` };
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
  const address = view.paths.editingProgram.slice(1);
  const program = await getProgram();
  cpSync(program.folder, join(folder, address), { recursive: true });
  for (const [path, text] of await makeFiles(site, `${address}${program.script}`)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Adds the page for editors to a finished site. */
export function editingPage(contentDir: string): AstroIntegration {
  let place = { site: "", base: "/" };
  return {
    name: "editing-page",
    hooks: {
      "astro:config:done": ({ config }) => void (place = { site: config.site ?? "", base: config.base }),
      "astro:build:done": ({ dir }) => writeEditingPage(fileURLToPath(dir), { contentDir, ...place }),
    },
  };
}
