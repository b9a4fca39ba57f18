import type { RouteData } from "astro";

/** An address within its language, without slashes at its ends. */
export const trimSlashes = (pathname: string): string => pathname.replace(/^\/|\/$/g, "");

/** The file of an address in the output: `index.html` in its folder for pages, the address itself for endpoints. */
export function toPageFile(pathname: string, { type }: Pick<RouteData, "type">): string {
  const path = trimSlashes(pathname);
  if (type === "endpoint") return path;
  if (path === "404" || path === "500") return `${path}.html`;
  return path === "" ? "index.html" : `${path}/index.html`;
}
