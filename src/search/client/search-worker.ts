import { SearchEngine } from "./search-engine.ts";
import type { EngineCall, EngineReply } from "./search-client.ts";

let engine: SearchEngine | undefined;

const answer = ({ base, method, args }: EngineCall): Promise<unknown> => {
  engine ??= new SearchEngine(base);
  const call = engine[method].bind(engine) as (...values: unknown[]) => Promise<unknown>;
  return call(...args);
};

addEventListener("message", ({ data }: MessageEvent<EngineCall>) => {
  const reply = (message: EngineReply) => postMessage(message);
  answer(data).then(
    (value) => reply({ id: data.id, value }),
    (error: unknown) => reply({ id: data.id, error: String(error) }),
  );
});
