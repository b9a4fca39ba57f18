import { fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { forgetEntries, listAllKeptEntries } from "#src/store/kept/entries.ts";
import { createSearchIndex, type SearchIndex } from "../search-index.ts";
import type { ShardFolder } from "../kept-shards.ts";
import { freeMemory, keepHeapSmall } from "../small-heap.ts";
import type { KeptFiles } from "./kept-site.ts";
import { toPageFile } from "./page-file.ts";
import type { DrawMessage, DrawnFile, DrawTask, ListedPath } from "./task.ts";

/** One language of the portal as it was drawn: its addresses, and its files by path. */
export type DrawnLanguage = {
  language: string;
  paths: ListedPath[];
  files: ReadonlyMap<string, DrawnFile>;
  /** Pictures of the project that pages show as they are. */
  referencedImages: ReadonlySet<string>;
  /** The index of its pages, still to be written. */
  search: SearchIndex;
};

/** What one language is drawn from, and what is known of its last build. */
type LanguagePlan = {
  task: Omit<DrawTask, "entries" | "share" | "kept">;
  known: KeptFiles;
  /** Where what is made of its search index is kept. */
  index: ShardFolder;
};

/** How many processes draw a language, so that all processors work and each language has at least one. */
export const countDrawers = (languages: number, processors = availableParallelism()): number =>
  Math.max(1, Math.floor(processors / languages));

const DRAWER = fileURLToPath(new URL("drawer.ts", import.meta.url));

/**
 * Lets the allocator of the system (glibc) give memory back, but not the few megabytes that each page needs anew: asking
 * for them again costs more than the page.
 */
const FREES_MEMORY = {
  MALLOC_ARENA_MAX: "1",
  MALLOC_MMAP_THRESHOLD_: String(1024 ** 2),
  MALLOC_TRIM_THRESHOLD_: String(4 * 1024 ** 2),
};

/** A process makes new objects in few megabytes, for there are several processes. */
const FLAGS = ["--max-semi-space-size=8"];

/** What is to be done when all of so many drawing processes have their task: they do the work, and nothing here is needed. */
function keepSmallAfter(tasks: number): () => void {
  let left = tasks;
  return () => {
    left--;
    if (left > 0) return;
    keepHeapSmall();
    freeMemory();
  };
}

/**
 * Runs one drawing process to its end; its memory is then free for the search index, which a thread's would not be.
 * Rejects with what stopped it.
 */
function runDrawer(
  task: Omit<DrawTask, "entries">,
  hear: (message: DrawMessage) => void,
  hasTask: () => void,
): Promise<void> {
  const env = { ...process.env, ...FREES_MEMORY, PORTAL_LANGUAGE: task.language };
  const drawer = fork(DRAWER, { serialization: "advanced", env, execArgv: [...process.execArgv, ...FLAGS] });
  return new Promise((resolve, reject) => {
    drawer.on("message", (message: DrawMessage) => {
      if (message.type === "failed") reject(new Error(message.message));
      else hear(message);
    });
    drawer.on("error", reject);
    drawer.on("exit", (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`a drawing process ended with ${code ?? signal}`));
    });
    drawer.send({ ...task, entries: listAllKeptEntries() } satisfies DrawTask, hasTask);
  });
}

/** What a kept file was known for goes on with it. */
const withKnown = (file: DrawnFile, known: KeptFiles): DrawnFile =>
  file.isKept ? { ...known.get(file.file), ...file } : file;

/** What the processes of one language have told so far. Pages go to the search index as they come. */
class Hearing {
  readonly files = new Map<string, DrawnFile>();
  readonly referenced = new Set<string>();
  paths: ListedPath[] = [];
  readonly #index: ShardFolder;
  #search: SearchIndex | undefined;

  constructor(index: ShardFolder) {
    this.#index = index;
  }

  get search(): SearchIndex {
    const pages = this.paths.filter(({ route }) => route.type === "page");
    const files = pages.map(({ pathname, route }) => toPageFile(pathname, route));
    return (this.#search ??= createSearchIndex(files, this.#index));
  }

  add(files: readonly DrawnFile[]): void {
    for (const file of files) this.files.set(file.file, file);
    const { search } = this;
    for (const { file, search: packed } of files) if (file.endsWith(".html")) search.add(file, packed);
  }
}

async function drawLanguage(
  { task, known, index }: LanguagePlan,
  drawers: number,
  tell: (done: number, of: number) => void,
  hasTask: () => void,
): Promise<DrawnLanguage> {
  const heard = new Hearing(index);
  const early: DrawnFile[] = [];
  const kept = new Map([...known].flatMap(([file, { key, state }]) => (key ? [[file, { key, state }]] : [])));
  const hear = (message: DrawMessage) => {
    if (message.type === "paths") heard.paths = message.paths;
    if (message.type === "files") early.push(...message.files.map((file) => withKnown(file, known)));
    if (message.type === "done") message.referencedImages.forEach((path) => heard.referenced.add(path));
    if (heard.paths.length === 0 || message.type === "done") return;
    heard.add(early.splice(0));
    tell(heard.files.size, heard.paths.length);
  };
  const shares = Array.from({ length: drawers }, (_, number) => ({ number, of: drawers }));
  await Promise.all(shares.map((share) => runDrawer({ ...task, kept, share }, hear, hasTask)));
  const { paths, files, referenced, search } = heard;
  return { language: task.language, paths, files, referencedImages: referenced, search };
}

/** Draws the pages of all languages side by side; `tell` gets how many of all files are done. Rejects when one fails. */
export async function drawLanguages(
  plans: readonly LanguagePlan[],
  tell: (done: number, of: number) => void,
): Promise<DrawnLanguage[]> {
  const counts = plans.map(() => ({ done: 0, of: 0 }));
  const tellSum = () => {
    const sum = (name: "done" | "of") => counts.reduce((total, count) => total + count[name], 0);
    if (counts.every(({ of }) => of > 0)) tell(sum("done"), sum("of"));
  };
  const drawers = countDrawers(plans.length);
  const hasTask = keepSmallAfter(plans.length * drawers);
  const drawing = plans.map((plan, index) => {
    const tellOne = (done: number, of: number) => {
      counts[index] = { done, of };
      tellSum();
    };
    return drawLanguage(plan, drawers, tellOne, hasTask);
  });
  forgetEntries();
  return Promise.all(drawing);
}
