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
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { build, type Plugin } from "vite";
import { readPortal } from "#src/collections/portal/read-portal.ts";
import { toFingerprint } from "#src/core/cache/cache-key.ts";
import { cacheFolder } from "#src/core/files/cache-folder.ts";
import { toForms } from "#src/editing/config/forms.ts";
import { editing as view } from "#src/editing/definition.ts";
import { toEditingPage } from "#src/editing/page.ts";
import { readChoices } from "#src/editing/read-choices.ts";

const client = join(import.meta.dirname, "../editing/client");
const entry = join(client, "start.ts");
const rewriting = join(import.meta.dirname, "../core/source/rewrite-yaml.ts");

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

/** What the program is made of: its own code, and the versions of libraries. */
const readProgramKey = () =>
  toFingerprint(
    [...["start.ts", "file-format.ts"].map((name) => join(client, name)), rewriting, "package-lock.json"].map(
      (file) => readFileSync(file, "utf8"),
    ),
  );

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

/** Where the site is made: its folder, its address, and the content that it is made of. */
type Site = { folder: string; site: string; base: string; contentDir: string };

/** Writes the page for editors in all languages, with its program once; nothing where `portal.yaml` does not ask for it. */
export async function writeEditingPage({ folder, site, base, contentDir }: Site): Promise<void> {
  const { editing, name, languages } = readPortal(contentDir);
  if (!editing) return;
  const address = view.paths.editingProgram.slice(1);
  const program = await getProgram();
  cpSync(program.folder, join(folder, address), { recursive: true });
  const script = `${base}${address}${program.script}`;
  for (const language of languages) {
    const root = language === languages[0] ? base : `${base}${language}/`;
    const at = (path: string) => join(folder, root.slice(base.length), path);
    const siteUrl = new URL(root, site).href;
    const choices = readChoices(contentDir, language);
    const forms = toForms({ editing, name, siteUrl, base, language, choices });
    const files = { script, forms: `${root}${view.paths.editingForms.slice(1)}`, icon: `${base}favicon.svg` };
    mkdirSync(at(view.paths.editing), { recursive: true });
    writeFileSync(at(view.paths.editingForms), JSON.stringify(forms));
    writeFileSync(at(`${view.paths.editing}index.html`), toEditingPage({ editing, name, language }, files));
  }
}

/** Adds the page for editors to a finished site. */
export function editingPage(contentDir: string): AstroIntegration {
  let place = { site: "", base: "/" };
  return {
    name: "editing-page",
    hooks: {
      "astro:config:done": ({ config }) => void (place = { site: config.site ?? "", base: config.base }),
      "astro:build:done": ({ dir }) => writeEditingPage({ folder: fileURLToPath(dir), contentDir, ...place }),
    },
  };
}
