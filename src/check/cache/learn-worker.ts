import { once } from "node:events";
import { parentPort } from "node:worker_threads";
import { learnFile } from "../facts/file-facts.ts";
import type { RawFile } from "../files/raw-files.ts";
import { toFactsText } from "./facts-text.ts";
import { makeLearner } from "./learn-batch.ts";
import { listBatches, type Share } from "./share.ts";

if (!parentPort) throw new Error("nobody has started this thread");
const port = parentPort;
const [{ raws, settings, next }] = (await once(port, "message")) as [Share];

/** A thread gets the bytes of files without what makes them a buffer. */
const revive = ({ bytes, ...raw }: RawFile): RawFile =>
  bytes ? { ...raw, bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) } : raw;

const learn = makeLearner(settings.map((raw) => learnFile(revive(raw))));
for (const { start, batch } of listBatches({ raws, next }))
  port.postMessage({ start, texts: learn(batch.map(revive)).map(toFactsText) });
port.postMessage("done");
