import { hash } from "node:crypto";
import { join } from "node:path";
import { once } from "node:events";
import type { PathWithRoute } from "astro";
import { serializeRouteData, type BaseApp } from "astro/app";
import { StaticPaths } from "astro/runtime/prerender/static-paths.js";
import { DRAWN_ELSEWHERE } from "#src/core/cache/cache-key.ts";
import { setShare } from "#src/core/cache/drawn-share.ts";
import type { Thesaurus } from "#src/search/thesaurus.ts";
import { showEntries } from "#src/store/kept/entries.ts";
import { readThesaurus } from "../read-thesaurus.ts";
import { packEntries, toSearchEntries } from "../search-entries.ts";
import { readPage } from "../search-page.ts";
import { keepLargeHeapSmall } from "../small-heap.ts";
import { drawPath, endsInSlash, toAddress } from "./draw-path.ts";
import { keepFile, writeFile } from "./kept-files.ts";
import { loadApp } from "./load-app.ts";
import { toPageFile } from "./page-file.ts";
import { endWithParent } from "./progress.ts";
import { preloadImports } from "./script-imports.ts";
import { installStaticImages } from "./static-images.ts";
import type { DrawMessage, DrawnFile, DrawTask } from "./task.ts";

const TOLD_AT_ONCE = 100;

/** Resolves when the message is on its way, for a process that never waits keeps all its messages. */
const tell = (message: DrawMessage): Promise<void> =>
  new Promise((resolve) => process.send?.(message, undefined, undefined, () => resolve()));

/** What a process draws with. */
type Drawer = { app: BaseApp; task: DrawTask; thesaurus: Thesaurus };

/** Draws a page into its file, or takes the file over when what it is made from has not changed. */
async function drawFile({ app, task, thesaurus }: Drawer, path: PathWithRoute): Promise<DrawnFile> {
  const { pathname, route, cacheKey } = path;
  const file = toPageFile(pathname, route);
  const key = cacheKey && hash("sha256", `${task.codeKey} ${route.component} ${cacheKey}`, "base64url");
  const known = task.kept.get(file);
  if (key !== undefined && known?.key === key) {
    const state = keepFile(join(task.lastFolder, file), join(task.folder, file), known.state);
    if (state) return { file, key, state, isKept: true };
  }
  const address = toAddress(pathname, endsInSlash(route, pathname), task.site, task.base);
  const { content, metadata } = await drawPath(app, path, address);
  const page =
    typeof content === "string" ? readPage(preloadImports(content, task.scriptImports)) : undefined;
  const state = writeFile(join(task.folder, file), page?.html ?? content);
  const { staticImages = [], referencedImages = [] } = metadata ?? {};
  const pictures = { staticImages, referencedImages };
  return {
    file,
    key,
    state,
    isKept: false,
    ...(staticImages.length + referencedImages.length > 0 && { pictures }),
    search: page?.search && packEntries(toSearchEntries(file, page.search, thesaurus)),
  };
}

/** The order of the search index, so that it can take each page when it is drawn. */
const sortByFile = (paths: readonly PathWithRoute[]) =>
  paths
    .map((path) => ({ path, file: toPageFile(path.pathname, path.route) }))
    .toSorted((a, b) => (a.file < b.file ? -1 : 1))
    .map(({ path }) => path);

/**
 * Draws pages and tells of them in groups. One after another: they wait for nothing, and several at once only keep more
 * objects alive for longer.
 */
async function drawAll(drawer: Drawer, paths: readonly PathWithRoute[]): Promise<void> {
  let files: DrawnFile[] = [];
  const tellFiles = async () => {
    await tell({ type: "files", files });
    files = [];
  };
  for (const path of paths) {
    const drawn = await drawFile(drawer, path).catch((error: unknown) => {
      throw new Error(`${path.route.component} (${path.pathname})`, { cause: error });
    });
    files.push(drawn);
    if (files.length >= TOLD_AT_ONCE) await tellFiles();
  }
  if (files.length > 0) await tellFiles();
}

async function draw(task: DrawTask): Promise<void> {
  installStaticImages(task.base);
  setShare(task.share);
  for (const [collection, entries] of task.entries) showEntries(collection, entries);
  const app = await loadApp(task.entry, task.language);
  const paths: PathWithRoute[] = await new StaticPaths(app).getAll();
  keepLargeHeapSmall();
  const { number, of } = task.share;
  if (number === 0)
    await tell({
      type: "paths",
      paths: paths.map(({ pathname, route }) => ({ pathname, route: serializeRouteData(route, "always") })),
    });
  const isOwn = ({ cacheKey }: PathWithRoute, index: number) =>
    cacheKey === undefined ? index % of === number : cacheKey !== DRAWN_ELSEWHERE;
  const share = sortByFile(paths).filter(isOwn);
  await drawAll({ app, task, thesaurus: readThesaurus(task.contentDir) }, share);
  await tell({ type: "done", referencedImages: [...(globalThis.astroAsset.referencedImages ?? [])] });
}

const describe = (error: unknown): string =>
  error instanceof Error
    ? [error.stack ?? error.message, ...(error.cause === undefined ? [] : [describe(error.cause)])].join("\n")
    : String(error);

const [task] = (await once(process, "message")) as [DrawTask];
endWithParent();
await draw(task).catch((error: unknown) => tell({ type: "failed", message: describe(error) }));
process.exit();
