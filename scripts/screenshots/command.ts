import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findPageKinds } from "../browser/find-page-kinds.ts";
import { serveFolder } from "../browser/serve-folder.ts";
import { startBrowser } from "../browser/start-browser.ts";
import { defineCommand, type Speaker } from "#src/commands/command.ts";
import { Fault } from "#src/commands/fault.ts";
import { initially } from "#src/commands/options.ts";
import { getText } from "#src/commands/texts/texts.ts";
import { toContactSheet, toName, views } from "./contact-sheet.ts";

type Options = { dist: string; out: string };

/** One page of each route, in the order of their addresses. */
const listPages = (dist: string): string[] => [
  ...new Map(findPageKinds(dist).map(({ kind, path }) => [kind.replace(/ \(.*$/, ""), path])).values(),
];

async function takeScreenshots({ language, print, progress }: Speaker, { dist, out }: Options) {
  if (!existsSync(join(dist, "index.html"))) throw new Fault("no-site", { folder: dist }, { exitCode: 2 });
  const paths = listPages(dist);
  mkdirSync(out, { recursive: true });
  const [site, browser] = [await serveFolder(dist), await startBrowser()];
  try {
    const contexts = await Promise.all(views.map(({ options }) => browser.newContext(options)));
    const pages = await Promise.all(contexts.map((context) => context.newPage()));
    for (const [index, path] of paths.entries()) {
      for (const [at, page] of pages.entries()) {
        await page.goto(site.address + path, { waitUntil: "load" });
        const name = toName(path, views[at] ?? { name: "" });
        await page.screenshot({ path: join(out, name), fullPage: true });
      }
      progress(getText("screenshots", language, "page", { done: index + 1, of: paths.length, path }));
    }
  } finally {
    await browser.close();
    site.close();
  }
  writeFileSync(join(out, "index.html"), toContactSheet(paths));
  print(`${getText("screenshots", language, "done", { count: paths.length, folder: out })}\n`);
  return 0;
}

/** `npm run screenshots`: pictures of one page of each route of a built site, and a page to leaf through them. */
export const screenshotsCommand = defineCommand("screenshots", {
  parameters: {
    flags: {
      dist: initially(process.env["OUT_DIR"] ?? "dist", String),
      out: initially("node_modules/.screenshots", String),
    },
  },
  run: takeScreenshots,
});
