import { readdirSync } from "node:fs";
import { join } from "node:path";

/** A route of `src/pages`: its file without the ending, and the addresses that it may have. */
type Route = { name: string; pattern: RegExp; rank: string };

const folder = join(import.meta.dirname, "../../src/pages");

/**
 * Ranks a part of a route against others in its position: fixed text, then one parameter, then any number of parts.
 */
function rankOf(part: string): string {
  if (part.startsWith("[...")) return "2";
  return part.includes("[") ? "1" : "0";
}

function toRoute(file: string): Route {
  const name = file.replace(/\.astro$/, "").replace(/(^|\/)index$/, "");
  const parts = name.split("/").filter(Boolean);
  const source = parts.map((part) =>
    part.startsWith("[...") ? "(?:/[^/]+)*" : `/${part.replaceAll(/\[[^\]]+\]/g, "[^/]+")}`,
  );
  return {
    name: `/${name}`,
    pattern: new RegExp(`^${source.join("")}/?$`),
    rank: parts.map(rankOf).join(""),
  };
}

/**
 * Creates a function that finds the route of an address by Astro's route priority; a number at the end is a further
 * page of a list (`[...page]`). The function returns undefined when no page has the address.
 */
export function createRouteFinder(): (path: string) => string | undefined {
  const routes = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".astro"))
    .map(toRoute)
    .toSorted((a, b) => (a.rank < b.rank ? -1 : 1));
  return (path) => {
    const found = routes.filter(({ pattern }) => pattern.test(path.replace(/\.html$/, "/")));
    const list = /\/\d+\/$/.test(path) ? found.find(({ name }) => name.endsWith("/[...page]")) : undefined;
    return (list ?? found[0])?.name;
  };
}
