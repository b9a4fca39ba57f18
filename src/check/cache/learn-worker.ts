import { parentPort, workerData } from "node:worker_threads";
import { toFactsText } from "./facts-text.ts";
import { learnBatch } from "./learn-batch.ts";
import { listBatches, type Share } from "./share.ts";

const { raws, portal, next } = workerData as Share;

/** A thread gets the bytes of files without what makes them a buffer. */
const revive = <T extends { bytes?: Uint8Array }>({ bytes, ...raw }: T) =>
  bytes ? { ...raw, bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) } : raw;

for (const { start, batch } of listBatches({
  raws: raws.map(revive),
  portal: portal && revive(portal),
  next,
}))
  parentPort?.postMessage({ start, texts: learnBatch(batch).map(toFactsText) });
