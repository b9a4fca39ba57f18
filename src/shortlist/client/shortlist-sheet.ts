import { findPart } from "#src/directory/client/template.ts";
import type { DirectoryDataset } from "#src/directory/dataset.ts";
import { formatSearch, type SearchWords } from "#src/shortlist/search-words.ts";
import { readData } from "#src/ui/client/read-data.ts";

/** Fills in the criteria of the searches from which the list came, and the day on which it is printed. */
export function prepareSheet(
  root: HTMLElement,
  searches: readonly string[],
  dataset: Pick<DirectoryDataset, "names" | "places">,
): void {
  const words = readData<SearchWords>(root, "search");
  const criteria = searches.map((search) => formatSearch(search, dataset, words)).filter(Boolean);
  findPart<HTMLTextAreaElement>(root, "[name=criteria]").value = [...new Set(criteria)].join("\n");
  const place = findPart(root, "[data-part=date]");
  const date = new Date().toLocaleDateString(document.documentElement.lang, { dateStyle: "long" });
  place.textContent = place.textContent.replace("{date}", date);
}

/** Writes the heading, the criteria and the address of the list as they stand in the fields. */
export function writeSheet(root: HTMLElement): void {
  const valueOf = (name: string) => findPart<HTMLInputElement>(root, `[name=${name}]`).value.trim();
  const heading = findPart(root, "[data-part=heading]");
  heading.textContent = valueOf("heading") || (heading.dataset["default"] ?? "");
  const criteria = findPart(root, "[data-part=criteria]");
  criteria.textContent = valueOf("criteria");
  findPart(root, "[data-part=criteria-line]").hidden = criteria.textContent === "";
  findPart(root, "[data-part=address]").textContent = valueOf("address");
}
