import type { EngineCall, FileReply, ToWorker, ToPage } from "./search-client.ts";
import { SearchEngine } from "./search-engine.ts";

let engine: SearchEngine | undefined;
const awaited = new Map<number, PromiseWithResolvers<ArrayBuffer>>();
let files = 0;

const send = (message: ToPage) => postMessage(message);

/** The page fetches all files of the index: it has asked for the first of them before this worker could. */
function readFile(address: string): Promise<ArrayBuffer> {
  const answer = Promise.withResolvers<ArrayBuffer>();
  files += 1;
  awaited.set(files, answer);
  send({ file: files, address });
  return answer.promise;
}

function takeFile({ file, ...reply }: FileReply) {
  const answer = awaited.get(file);
  awaited.delete(file);
  if ("error" in reply) answer?.reject(new Error(reply.error));
  else answer?.resolve(reply.body);
}

const answer = ({ base, method, args }: EngineCall): Promise<unknown> => {
  engine ??= new SearchEngine(base, readFile);
  const call = engine[method].bind(engine) as (...values: unknown[]) => Promise<unknown>;
  return call(...args);
};

addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  if ("file" in data) return takeFile(data);
  answer(data).then(
    (value) => send({ id: data.id, value }),
    (error: unknown) => send({ id: data.id, error: String(error) }),
  );
});
