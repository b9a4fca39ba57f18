import type { BrowserContextOptions } from "playwright-core";

/** How a page is looked at. */
export type View = { name: string; options: BrowserContextOptions };

const size = (width: number, height: number) => ({ viewport: { width, height } });

/** A phone and a wide screen, light and dark. */
export const views: readonly View[] = (["light", "dark"] as const).flatMap((colorScheme) => [
  { name: `360-${colorScheme}`, options: { ...size(360, 740), colorScheme } },
  { name: `1280-${colorScheme}`, options: { ...size(1280, 900), colorScheme } },
]);

/** The file of a picture: `/podmioty/forma/` seen as `360-dark` is `podmioty-forma-360-dark.png`. */
export const toName = (path: string, { name }: Pick<View, "name">): string =>
  `${
    path
      .replaceAll(/[^a-z0-9]+/gi, "-")
      .replaceAll(/^-|-$/g, "")
      .toLowerCase() || "start"
  }-${name}.png`;

const escape = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A page with all pictures, a row for each address. */
export function toContactSheet(paths: readonly string[]): string {
  const row = (path: string) =>
    `<h2>${escape(path)}</h2>\n<p>${views
      .map(
        (view) => `<a href="${toName(path, view)}"><img src="${toName(path, view)}" alt="${view.name}"></a>`,
      )
      .join(" ")}</p>`;
  const style = "img{inline-size:22%;vertical-align:top;border:1px solid #999}";
  return `<!doctype html>\n<meta charset="utf-8">\n<title>Screenshots</title>\n<style>${style}</style>\n${paths.map(row).join("\n")}\n`;
}
