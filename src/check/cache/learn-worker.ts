import { parentPort, workerData } from "node:worker_threads";
import { learnFile } from "../facts/file-facts.ts";
import type { RawFile } from "../files/raw-files.ts";
import { toFactsText } from "./facts-text.ts";
import { makeLearner } from "./learn-batch.ts";
import { listBatches, type Share } from "./share.ts";

const { raws, settings, next } = workerData as Share;

/** A thread gets the bytes of files without what makes them a buffer. */
const revive = ({ bytes, ...raw }: RawFile): RawFile =>
  bytes ? { ...raw, bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) } : raw;

const learn = makeLearner(settings.map((raw) => learnFile(revive(raw))));
for (const { start, batch } of listBatches({ raws, next }))
  parentPort?.postMessage({ start, texts: learn(batch.map(revive)).map(toFactsText) });
