import type { Locator, Page } from "playwright-core";

/** The directory page in a browser, by the names that a visitor reads. */
export type DirectoryPage = ReturnType<typeof toDirectoryPage>;

/** Wraps a page of the portal served at `address`. */
export function toDirectoryPage(page: Page, address: string) {
  const option = (name: string): Locator =>
    page.getByRole("checkbox", { name: new RegExp(`^${name} \\d+$`) });
  return {
    option,
    /** Opens the directory with a state in its address. */
    open: (query = "") => page.goto(`${address}/podmioty/${query}`),
    /** Waits for the announced result. */
    found: (text: RegExp | string) => page.getByRole("status").filter({ hasText: text }).waitFor(),
    /** Names in the list, in their order. */
    names: async () =>
      (await page.locator("[data-view=list] h2").allTextContents()).map((name) => name.trim()),
    /** The heading of a facet, which opens it. */
    facet: (name: string) =>
      page.locator("[data-part=facets] summary").filter({ hasText: new RegExp(`^${name}$`) }),
    /** A term of a facet with its count, as it is read. */
    optionText: async (name: string) =>
      (await page.locator("label", { has: option(name) }).textContent()) ?? "",
    query: () => new URL(page.url()).searchParams,
  };
}
