import { basename } from "node:path";
import type { Plugin } from "vite";

/** The scripts that each script of a page imports from its beginning, all by the names of their files. */
export type ScriptImports = ReadonlyMap<string, readonly string[]>;

const SCRIPTS = /<script type="module" src="([^"]*\/)([^"/]+\.js)">/g;

/** A plugin that notes what the scripts of pages import; `imports` is filled when they are written. */
export function findScriptImports(): { plugin: Plugin; imports: ScriptImports } {
  const imports = new Map<string, string[]>();
  const plugin: Plugin = {
    name: "spolecznik:find-script-imports",
    applyToEnvironment: ({ name }) => name === "client",
    writeBundle(_, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === "chunk" && chunk.imports.length > 0)
          imports.set(
            basename(chunk.fileName),
            chunk.imports.map((file) => basename(file)),
          );
    },
  };
  return { plugin, imports };
}

const EARLY = /<script type="module"( src="[^"]*\/EarlyData\.[^"]*"><\/script>)/;
const FETCHES = /<link rel="preload" as="fetch"[^>]*>/g;

/**
 * Adds links to the head of a page by which browsers fetch its scripts and what these import together, before pictures
 * of the page; a slow line would ask for it only after the scripts have come. Scripts of the header, which come before
 * pictures anyway, are left to their elements where no other waits for them. What else the page asks for early follows:
 * it has no use without them. The script that asks for data (`directory/EarlyData.astro`) is the first of all, and alone
 * waits neither for styles nor for the end of the page.
 */
export function preloadImports(html: string, imports: ScriptImports): string {
  const [early, rest = ""] = html.match(EARLY) ?? [];
  const page =
    early === undefined
      ? html
      : html.replace(early, "").replace("<title>", `<script type="module" async${rest}<title>`);
  const scripts = [...page.matchAll(SCRIPTS)];
  const main = page.indexOf("<main");
  const isHeaderAlone = scripts.every(({ index }) => index < main);
  const addresses = scripts.flatMap(([, folder = "", file = ""]) =>
    [...(imports.get(file) ?? []), ...(isHeaderAlone ? [] : [file])].map((name) => folder + name),
  );
  const links = [...new Set(addresses)].map((address) => `<link rel="modulepreload" href="${address}">`);
  const fetches = page.match(FETCHES) ?? [];
  return page.replaceAll(FETCHES, "").replace("</head>", `${[...links, ...fetches].join("")}</head>`);
}
