import { atLeast, atMost, greatest, median, type Goal } from "./goal.ts";
import type { Results } from "./results.ts";

const KB = 1024;

function listDevGoals({ dev }: Results): Goal[] {
  return dev.flatMap(({ size, ready, firstPage, changes, megabytes = NaN }) => {
    const of = `${size} entities`;
    return [
      atMost("development server is ready", of, ready, 10, "s"),
      atMost("its first page of an entity", of, firstPage, 3, "s"),
      atMost("a saved change is visible, median", of, median(changes), 1, "s"),
      atMost("peak memory of the development server", of, megabytes, 1.5 * KB, "MB"),
    ];
  });
}

function listBrowserGoals({ browser }: Results): Goal[] {
  return browser.flatMap((cost) => {
    const of = `${cost.size} entities`;
    const missing = cost.missingWithoutScript.length;
    return [
      atMost("HTML of an entity page, gzip", of, cost.entityHtml / KB, 20, "KB"),
      atMost("headings and links missing without scripts", of, missing, 0, "pieces"),
      atMost("scripts of the directory, gzip", of, cost.directoryScripts / KB, 60, "KB"),
      atMost("scripting of a facet's change, slowest", of, greatest(cost.toggles), 100, "ms"),
      ...cost.searches.flatMap(({ query, time, bytes }) => [
        atMost("last key to first result", `„${query}”, ${of}`, time, 300, "ms"),
        atMost("transferred for the search", `„${query}”, ${of}`, bytes / KB, 150, "KB"),
      ]),
    ];
  });
}

/** Seconds of an answer over a slow 3G line. */
const slowLimits: Record<string, number> = { "first search result": 4, "filtered directory": 3 };

const listSlowGoals = ({ slow }: Results): Goal[] =>
  slow.map(({ size, generator, what, times }) =>
    atMost(
      `${what} over slow 3G, median`,
      `${size} entities, ${generator}`,
      median(times) / 1000,
      slowLimits[what] ?? NaN,
      "s",
    ),
  );

/** A page that asks not to be indexed cannot reach the full `seo` score, so it gets no goal there. */
function listLighthouseGoals({ lighthouse }: Results): Goal[] {
  return lighthouse.flatMap(({ path, scores, isUnlisted }) => [
    atLeast("Lighthouse performance", path, scores.performance, 95),
    atLeast("Lighthouse accessibility", path, scores.accessibility, 100),
    atLeast("Lighthouse best practices", path, scores["best-practices"], 100),
    ...(isUnlisted ? [] : [atLeast("Lighthouse SEO", path, scores.seo, 100)]),
  ]);
}

/** Goals for the development server and for pages in a browser. */
export const listPageGoals = (results: Results): Goal[] => [
  ...listDevGoals(results),
  ...listBrowserGoals(results),
  ...listSlowGoals(results),
  ...listLighthouseGoals(results),
];
