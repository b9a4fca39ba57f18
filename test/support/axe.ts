import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";

const everyRule: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
};
const colourRules: RunOptions = {
  runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] },
};

type AxeWindow = { axe?: { run(context: Document, options: RunOptions): Promise<AxeResults> } };

/** Half the length of what the package itself would give to pages. */
const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * Runs axe in the page itself. `@axe-core/playwright` opens a second page for each report, which takes five times as
 * long on a small machine; frames of the same origin are examined here too, because each gets the script.
 */
async function listFaultsOf(page: Page, options: RunOptions): Promise<string[]> {
  for (const frame of page.frames())
    if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(source);
  const violations = await page.evaluate(
    async (wanted) =>
      (
        await (window as unknown as Required<AxeWindow>).axe.run(document, {
          ...wanted,
          resultTypes: ["violations"],
        })
      ).violations.map(({ id, nodes }) => ({ id, html: nodes.map(({ html }) => html) })),
    options,
  );
  return violations.map(({ id, html }) => `${id}: ${html.join(" ")}`);
}

/** The faults that axe finds in an open page (WCAG 2.2 AA and good practice), one line per rule; empty without faults. */
export const listFaults = (page: Page): Promise<string[]> => listFaultsOf(page, everyRule);

/** The faults that axe finds in the colours of an open page, which are all that a colour scheme affects. */
export const listColourFaults = (page: Page): Promise<string[]> => listFaultsOf(page, colourRules);

/** The width in CSS pixels that an open page needs (WCAG 2.2, 1.4.10: at most the window's, from 320 on). */
export const readNeededWidth = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth);
