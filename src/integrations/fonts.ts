import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { AstroIntegration } from "astro";
import subsetFont from "subset-font";
import { toFingerprint } from "#src/core/cache/cache-key.ts";
import { cacheFolder } from "#src/core/files/cache-folder.ts";
import { replaceFile } from "#src/core/files/replace-file.ts";

/** A face of `fonts.css` that is made smaller: the file that it names, its weights and its characters. */
export type Face = { name: string; weights: [number, number]; text: string };

const toNumbers = (text: string, base: number) => text.split(/[-\s]+/).map((part) => parseInt(part, base));

/** All characters of a `unicode-range` (CSS Fonts 4). */
export function listCharacters(range: string): string {
  return range
    .split(",")
    .flatMap((part) => {
      const [first = 0, last = first] = toNumbers(part.trim().replace(/^U\+/i, ""), 16);
      return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
    })
    .join("");
}

/** The faces of a style sheet whose file is asked for as `@fonts/<name>.woff2`. */
export function listFaces(css: string): Face[] {
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, body = ""]) => {
    const name = /url\("@fonts\/(.*?)\.woff2"\)/.exec(body)?.[1];
    const range = /unicode-range:([^;]*)/.exec(body)?.[1];
    const weight = /font-weight:([^;]*)/.exec(body)?.[1];
    if (name === undefined || range === undefined || weight === undefined) return [];
    const [from = 400, to = from] = toNumbers(weight.trim(), 10);
    return [{ name, weights: [from, to] as [number, number], text: listCharacters(range) }];
  });
}

/** The file of `@fontsource-variable` that a face is cut out of. */
function toSource(name: string): string {
  const family = name.replace(/-latin(-ext)?$/, "");
  const { resolve } = createRequire(import.meta.url);
  return resolve(`@fontsource-variable/${family}/files/${name}-wght-normal.woff2`);
}

/** Cuts a face out of its file: only its characters and weights stay, as WOFF2. */
export const cutFace = ({ name, weights: [min, max], text }: Face): Promise<Buffer> =>
  subsetFont(readFileSync(toSource(name)), text, {
    targetFormat: "woff2",
    variationAxes: { wght: min === max ? min : { min, max } },
  });

/**
 * Cuts the fonts of the portal down to the characters and weights that `src/styles/fonts.css` declares for them, so that
 * what a face claims and what its file holds is written once. Files are kept between builds, by what they are made of.
 */
export function fonts(): AstroIntegration {
  return {
    name: "fonts",
    hooks: {
      "astro:config:setup": async ({ updateConfig }) => {
        const faces = listFaces(readFileSync("src/styles/fonts.css", "utf8"));
        const lock = readFileSync("package-lock.json", "utf8");
        const folder = cacheFolder(`fonts/${toFingerprint([faces, lock])}`);
        for (const face of faces) {
          const file = join(folder, `${face.name}.woff2`);
          if (!existsSync(file)) replaceFile(file, await cutFace(face));
        }
        updateConfig({ vite: { resolve: { alias: { "@fonts": folder } } } });
      },
    },
  };
}
