import { flushCompileCache } from "node:module";
import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { KnownFile } from "../facts/file-facts.ts";
import { fromFactsText } from "./facts-text.ts";
import { makeLearner } from "./learn-batch.ts";
import type { RawFile } from "../files/raw-files.ts";
import { listBatches, type Share } from "./share.ts";

/** With fewer files than this, a second thread would start for longer than it helps. */
const WORTH_A_THREAD = 500;

/** More threads need more memory than they save time. */
const MOST_THREADS = 4;

/** Learns about files on all cores; some answers depend on those of `settings`; `tell` is told how many are done. */
export async function learnAll(
  raws: readonly RawFile[],
  settings: readonly KnownFile[],
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
  const share: Share = { raws, settings: settings.map(({ raw }) => raw), next };
  const helpers = startHelpers(share, put);
  for (const { start, batch } of listBatches(share)) {
    put(start, learn(batch));
    await setImmediate();
  }
  await Promise.all(helpers);
  return raws.map((raw, index) => files[index] ?? learn([raw])[0]).flatMap(known);
}

const known = (file: KnownFile | undefined) => file ?? [];

type Put = (start: number, files: (KnownFile | undefined)[]) => void;

function startHelpers(share: Share, put: Put) {
  const threads = Math.min(
    availableParallelism(),
    MOST_THREADS,
    Math.ceil(share.raws.length / WORTH_A_THREAD),
  );
  // Code that this thread has translated need not be translated again.
  if (threads > 1) flushCompileCache();
  return Array.from({ length: threads })
    .slice(1)
    .map(() => runHelper(share, put));
}

type Message = { start: number; texts: (string | undefined)[] };

/** A thread that takes part. What it leaves undone, for whatever reason, is done by the one that called it. */
function runHelper(share: Share, put: Put) {
  const worker = new Worker(new URL("learn-worker.ts", import.meta.url), {
    workerData: share,
    resourceLimits: { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 24 },
  });
  worker.on("message", ({ start, texts }: Message) => {
    const files = texts.map((text, index) => {
      const raw = share.raws[start + index];
      return raw && text !== undefined ? fromFactsText(raw, text) : undefined;
    });
    put(start, files);
  });
  worker.on("error", () => undefined);
  return new Promise((resolve) => worker.on("exit", resolve));
}
