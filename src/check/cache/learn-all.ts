import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { KnownFile } from "../facts/file-facts.ts";
import { fromFactsText } from "./facts-text.ts";
import { makeLearner } from "./learn-batch.ts";
import type { RawFile } from "../files/raw-files.ts";
import { listBatches, type Share } from "./share.ts";

/** With fewer files than this, one more thread would start for longer than it helps. */
const WORTH_A_THREAD = 1000;

/** More threads need more memory than they save time. */
const MOST_THREADS = 4;

/** A thread that waits to be told what is to be learned, and the moment when it has ended. */
type Helper = { worker: Worker; ended: Promise<unknown> };

/** Starts as many threads beside this one as are worth it for some files: none of them keeps the process alive. */
export function startHelpers(files: number): Helper[] {
  const threads = Math.min(availableParallelism(), MOST_THREADS, Math.ceil(files / WORTH_A_THREAD));
  return Array.from({ length: Math.max(0, threads - 1) }, startHelper);
}

function startHelper(): Helper {
  const worker = new Worker(new URL("learn-worker.ts", import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 24 },
  });
  worker.on("error", () => undefined);
  worker.unref();
  return { worker, ended: new Promise((resolve) => worker.on("exit", resolve)) };
}

/**
 * Learns about files on all cores; some answers depend on those of `settings`. Threads that have been started are used,
 * or else as many as are worth it; `tell` is told how many files are done.
 */
export async function learnAll(
  raws: readonly RawFile[],
  settings: readonly KnownFile[],
  started: readonly Helper[],
  tell: (done: number) => void,
): Promise<KnownFile[]> {
  const learn = makeLearner(settings);
  const files: (KnownFile | undefined)[] = [];
  let done = 0;
  const put = (start: number, learned: readonly (KnownFile | undefined)[]) => {
    for (const [index, file] of learned.entries()) files[start + index] = file;
    tell((done += learned.length));
  };
  const next = new Int32Array(new SharedArrayBuffer(4));
  // Copies have their bytes: what is read while a thread is told may not reach it.
  const share: Share = { raws, settings: settings.map(({ raw }) => ({ ...raw })), next };
  const helpers = started.length > 0 ? started : startHelpers(raws.length);
  const ended = helpers.map((helper) => help(helper, share, put));
  for (const { start, batch } of listBatches(share)) {
    put(start, learn(batch));
    await setImmediate();
  }
  await Promise.all(ended);
  return raws.map((raw, index) => files[index] ?? learn([raw])[0]).flatMap(known);
}

const known = (file: KnownFile | undefined) => file ?? [];

type Put = (start: number, files: (KnownFile | undefined)[]) => void;

type Message = { start: number; texts: (string | undefined)[] } | "done";

/**
 * Lets a thread take part, until it says that it has done its part, or ends. What it leaves undone, for whatever reason,
 * is done by the one that called it.
 */
async function help({ worker, ended }: Helper, share: Share, put: Put): Promise<void> {
  const { promise: done, resolve } = Promise.withResolvers<void>();
  worker.on("message", (message: Message) => {
    if (message === "done") return resolve();
    const { start, texts } = message;
    const files = texts.map((text, index) => {
      const raw = share.raws[start + index];
      return raw && text !== undefined ? fromFactsText(raw, text) : undefined;
    });
    put(start, files);
  });
  worker.ref();
  worker.postMessage(share);
  await Promise.race([done, ended]);
  worker.unref();
}
