import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { KeptFiles } from "./kept-site.ts";
import type { DrawMessage, DrawnFile, DrawTask, ListedPath } from "./task.ts";

/** What drawing one language gave. */
export type DrawnLanguage = {
  paths: ListedPath[];
  files: Map<string, DrawnFile>;
  referencedImages: Set<string>;
};

/** Told of each group of files, so that progress can be shown; `of` is known once all addresses are. */
export type Progress = (done: number, of: number) => void;

/** How many threads draw a language, so that all processors work and each language has at least one. */
export const countThreads = (languages: number, processors = availableParallelism()): number =>
  Math.max(1, Math.floor(processors / languages));

/** Runs one thread to its end. Rejects with what stopped it. */
function runThread(task: DrawTask, hear: (message: DrawMessage) => void): Promise<void> {
  const env = { ...process.env, PORTAL_LANGUAGE: task.language };
  const worker = new Worker(new URL("drawer.ts", import.meta.url), { workerData: task, env });
  return new Promise((resolve, reject) => {
    worker.on("message", (message: DrawMessage) => {
      if (message.type === "failed") reject(new Error(message.message));
      hear(message);
    });
    worker.on("error", reject);
    worker.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`a thread ended with ${code}`))));
  });
}

/** What a kept file was known for goes on with it. */
const withKnown = (file: DrawnFile, known: KeptFiles): DrawnFile =>
  file.isKept ? { ...known.get(file.file), ...file } : file;

/** Draws all pages of one language with several threads. Rejects when a page cannot be drawn. */
export async function drawLanguage(
  task: Omit<DrawTask, "share" | "kept">,
  known: KeptFiles,
  threads: number,
  tell: Progress,
): Promise<DrawnLanguage> {
  const drawn: DrawnLanguage = { paths: [], files: new Map(), referencedImages: new Set() };
  const kept = new Map([...known].flatMap(([file, { key, state }]) => (key ? [[file, { key, state }]] : [])));
  const hear = (message: DrawMessage) => {
    if (message.type === "paths") drawn.paths = message.paths;
    if (message.type === "files")
      for (const file of message.files) drawn.files.set(file.file, withKnown(file, known));
    if (message.type === "done") message.referencedImages.forEach((path) => drawn.referencedImages.add(path));
    tell(drawn.files.size, drawn.paths.length);
  };
  const shares = Array.from({ length: threads }, (_, number) => ({ number, of: threads }));
  await Promise.all(shares.map((share) => runThread({ ...task, kept, share }, hear)));
  return { ...drawn, files: new Map([...drawn.files].toSorted(([a], [b]) => (a < b ? -1 : 1))) };
}
