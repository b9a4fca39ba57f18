import { askForName, askForParts, giveFile } from "./index-fetch.ts";
import type { FilterCounts } from "./pagefind.ts";
import type { EngineAnswer, ReadRecord, SearchEngine } from "./search-engine.ts";
import { toState, type SearchState } from "./search-state.ts";

type Method = "search" | "guess" | "count" | "read";
/** A call of the engine in the worker, and its reply. */
export type EngineCall = { id: number; base: string; method: Method; args: unknown[] };
export type EngineReply = { id: number; value: unknown } | { id: number; error: string };
/** A file that the worker wants, and what became of it. */
export type FileCall = { file: number; address: string };
export type FileReply = { file: number; body: ArrayBuffer } | { file: number; error: string };
export type ToWorker = EngineCall | FileReply;
export type ToPage = EngineReply | FileCall;
type Calls = { [M in Method]: (...args: Parameters<SearchEngine[M]>) => ReturnType<SearchEngine[M]> };

/** A found page: its address and what is shown of it. */
export type FoundPage = {
  url: string;
  name: string;
  kind: string;
  place: string;
  summary: string;
  isEnded: boolean;
};

/** An answer of the search, and counts for choosing filters. */
export type SearchAnswer = EngineAnswer & {
  /** They load more of the index than results do: ask for them only to show them. */
  countPages: () => Promise<FilterCounts>;
};

type Reply = { resolve: (value: never) => void; reject: (error: Error) => void };

/** How long an answer may take; one over a slow network comes earlier. */
const LONGEST_WAIT = 30_000;

function sendFile(worker: Worker, { file, address }: FileCall): void {
  giveFile(address).then(
    (body) => worker.postMessage({ file, body } satisfies FileReply, [body]),
    (error: unknown) => worker.postMessage({ file, error: String(error) } satisfies FileReply),
  );
}

/**
 * Calls the engine in a worker, so that the page stays quick while the index is unpacked and searched. A worker that
 * fails is given up with all that it has loaded, `onFailure` is told, and the next call needs another one.
 */
function callWorker(base: string, onFailure: () => void): Calls {
  const worker = new Worker(new URL("./search-worker.ts", import.meta.url), { type: "module" });
  const waiting = new Map<number, Reply>();
  let calls = 0;
  const giveUp = (reason: string) => {
    onFailure();
    worker.terminate();
    for (const { reject } of waiting.values()) reject(new Error(reason));
    waiting.clear();
  };
  worker.addEventListener("message", ({ data }: MessageEvent<ToPage>) => {
    if ("file" in data) return sendFile(worker, data);
    if ("error" in data) return giveUp(data.error);
    waiting.get(data.id)?.resolve(data.value as never);
    waiting.delete(data.id);
  });
  worker.addEventListener("error", () => giveUp("the search has no worker"));
  const call =
    (method: Method) =>
    (...args: unknown[]) =>
      new Promise<never>((resolve, reject) => {
        calls += 1;
        const id = calls;
        waiting.set(id, { resolve, reject });
        setTimeout(() => waiting.has(id) && giveUp("the search does not answer"), LONGEST_WAIT);
        worker.postMessage({ id, base, method, args } satisfies EngineCall);
      });
  return { search: call("search"), guess: call("guess"), count: call("count"), read: call("read") };
}

let engine: Calls | undefined;
let latest: { asked: string; answer: Promise<SearchAnswer> } | undefined;
const open = (base: string): Calls =>
  (engine ??= callWorker(base, () => {
    engine = undefined;
    latest = undefined;
  }));

/** Calls the engine about a query; before the first time, what it will need is asked for. */
async function ask<T>(base: string, term: string, call: (engine: Calls) => Promise<T>): Promise<T> {
  const askForRest = engine ? undefined : await askForParts(base, term).catch(() => undefined);
  const answer = call(open(base));
  askForRest?.();
  return answer;
}

const toAnswer = (base: string, state: SearchState, answer: EngineAnswer): SearchAnswer => ({
  ...answer,
  countPages: () => open(base).count(state),
});

const keyOf = (base: string, state: SearchState) =>
  JSON.stringify([base, { ...state, term: state.term.trim() }]);

/** Asks for what an answer to words that are being typed needs and a guess does not wait for. */
export const expectPages = (base: string, { term }: SearchState): void => {
  if (engine) askForName(base, term).catch(() => undefined);
};

/**
 * Loads what the likely answer to words that are being typed needs, with the records of so many results; where it is the
 * answer, it need not be searched for again.
 */
export async function guessPages(base: string, state: SearchState, results: number): Promise<void> {
  const answer = await ask(base, state.term, ({ guess }) => guess(state, results));
  if (!answer.isGuessed)
    latest = { asked: keyOf(base, state), answer: Promise.resolve(toAnswer(base, state, answer)) };
}

/** Searches the portal's index under `base`. What was asked last is not searched for again. */
export function searchPages(base: string, state: SearchState): Promise<SearchAnswer> {
  const asked = keyOf(base, state);
  if (latest?.asked === asked) return latest.answer;
  const answer = ask(base, state.term, ({ search }) => search(state)).then((found) =>
    toAnswer(base, state, found),
  );
  latest = { asked, answer };
  answer.catch(() => {
    if (latest?.answer === answer) latest = undefined;
  });
  return answer;
}

/** Searches for words alone. */
export const searchWords = (base: string, term: string): Promise<SearchAnswer> =>
  searchPages(base, toState(term));

const toPage = (
  base: string,
  { record: [path, name, kind, place, summary], isEnded }: ReadRecord,
): FoundPage => ({ url: base + path, name, kind, place, summary, isEnded });

/** What is shown of found pages. */
export const readPages = async (base: string, numbers: readonly number[]): Promise<FoundPage[]> =>
  (await open(base).read(numbers)).map((record) => toPage(base, record));
