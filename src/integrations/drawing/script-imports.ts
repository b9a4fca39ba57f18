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

/**
 * Adds links to a page by which browsers fetch what its scripts import together with them; a slow line would ask for it
 * only after they have come. They stand before the first script that needs them, after those that need nothing.
 */
export function preloadImports(html: string, imports: ScriptImports): string {
  const linked = new Set<string>();
  return html.replaceAll(SCRIPTS, (script, folder: string, file: string) => {
    const addresses = (imports.get(file) ?? []).map((imported) => folder + imported);
    const links = addresses.filter((address) => !linked.has(address) && linked.add(address));
    return links.map((address) => `<link rel="modulepreload" href="${address}">`).join("") + script;
  });
}
