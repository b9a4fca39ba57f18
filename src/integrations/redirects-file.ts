import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { followMoves, type Moves } from "#src/collections/former-entities/model.ts";
import { paths } from "#src/i18n/paths.ts";

/**
 * The redirects of former addresses, a line each, as Cloudflare Pages and Netlify read them in `_redirects`. `bases` are
 * those of the languages, with slashes at both ends.
 */
export const toRedirects = (moves: Moves, bases: readonly string[]): string =>
  bases
    .flatMap((base) =>
      [...moves.keys()].flatMap((id) => {
        const end = followMoves(id, moves);
        if (end.at !== "id") return [];
        return listMoved(id, end.id).map(
          ([from, to]) => `${base}${from.slice(1)} ${base}${to.slice(1)} 301\n`,
        );
      }),
    )
    .join("");

const listMoved = (from: string, to: string) => [[paths.entity(from), paths.entity(to)]] as const;

/** Adds the redirects to `_redirects` of a finished site, after those of the operator's own file in `public/`. */
export function redirectsFile(moves: Moves, languages: readonly string[]): AstroIntegration {
  let base = "/";
  return {
    name: "redirects-file",
    hooks: {
      "astro:config:done": ({ config }) => void ({ base } = config),
      "astro:build:done": ({ dir }) => {
        const redirects = toRedirects(moves, [base, ...languages.slice(1).map((one) => `${base}${one}/`)]);
        if (redirects === "") return;
        const file = fileURLToPath(new URL("_redirects", dir));
        const own = existsSync(file) ? readFileSync(file, "utf8") : "";
        writeFileSync(file, `${own}${own === "" || own.endsWith("\n") ? "" : "\n"}${redirects}`);
      },
    },
  };
}
