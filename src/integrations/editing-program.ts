import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin } from "vite";
import { toFingerprint } from "#src/core/cache/cache-key.ts";
import { cacheFolder } from "#src/core/files/cache-folder.ts";

const client = join(import.meta.dirname, "../editing/client");
const entry = join(client, "start.ts");
const core = join(import.meta.dirname, "../core");
const shared = [
  "integrity/records.ts",
  ...["depth.ts", "parse-yaml.ts", "rewrite-yaml.ts", "yaml-schema.ts"].map((file) => `source/${file}`),
  ...["language.ts", "notations.ts", "quotation-marks.ts", "typography.ts"].map((file) => `text/${file}`),
  "time/format-date.ts",
].map((file) => join(core, file));

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
export async function getProgram(): Promise<{ folder: string; script: string }> {
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
