import { searchPages, whenAsked } from "./search-client.ts";
import { parseSearchState } from "./search-state.ts";

/**
 * Asks what the address asks before the code that draws the answer is there: a slow line brings first what the answer is
 * made of. That code asks for the same, and takes this answer.
 */
const filters = document.querySelectorAll<HTMLElement>("portal-search [data-filter]");
const names = [...filters].map(({ dataset }) => dataset["filter"] ?? "");
const base = document.documentElement.dataset["base"] ?? "/";
searchPages(base, parseSearchState(location.search, names)).catch(() => undefined);

void whenAsked().then(() => import("./search-element.ts"));
