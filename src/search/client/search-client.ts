import type { Question } from "#src/search/correction.ts";
import type { SearchRecord } from "#src/search/records.ts";
import type { EngineAnswer, FilterCounts, Filters, SearchEngine } from "./search-engine.ts";

type Method = "search" | "count" | "read";
/** A call of the engine in the worker, and its reply. */
export type EngineCall = { id: number; base: string; method: Method; args: unknown[] };
export type EngineReply = { id: number; value: unknown } | { id: number; error: string };
type Calls = { [M in Method]: (...args: Parameters<SearchEngine[M]>) => ReturnType<SearchEngine[M]> };

/** A found page: its address and what is shown of it. */
export type FoundPage = { url: string; name: string; kind: string; place: string; summary: string };

/** An answer of the search: the numbers of pages, best first, and the words that were corrected or left out. */
export type SearchAnswer = {
  found: readonly number[];
  question: Question;
  /** Counts for choosing filters. They load more of the index than results do: ask for them only to show them. */
  countPages: () => Promise<FilterCounts>;
};

type Reply = { resolve: (value: never) => void; reject: (error: Error) => void };

/** Calls the engine in a worker, so that the page stays quick while the index is unpacked and searched. */
function callWorker(base: string): Calls {
  const worker = new Worker(new URL("./search-worker.ts", import.meta.url), { type: "module" });
  const waiting = new Map<number, Reply>();
  let calls = 0;
  worker.addEventListener("message", ({ data }: MessageEvent<EngineReply>) => {
    const reply = waiting.get(data.id);
    waiting.delete(data.id);
    if ("error" in data) reply?.reject(new Error(data.error));
    else reply?.resolve(data.value as never);
  });
  worker.addEventListener("error", () => {
    for (const { reject } of waiting.values()) reject(new Error("the search has no worker"));
    waiting.clear();
  });
  const call =
    (method: Method) =>
    (...args: unknown[]) =>
      new Promise<never>((resolve, reject) => {
        calls += 1;
        waiting.set(calls, { resolve, reject });
        worker.postMessage({ id: calls, base, method, args } satisfies EngineCall);
      });
  return { search: call("search"), count: call("count"), read: call("read") };
}

let engine: Calls | undefined;
const open = (base: string): Calls => (engine ??= callWorker(base));

let latest: { asked: string; answer: Promise<SearchAnswer> } | undefined;

async function find(base: string, term: string, filters: Filters): Promise<SearchAnswer> {
  const { found, query, question }: EngineAnswer = await open(base).search(term, filters);
  return { found, question, countPages: () => open(base).count(query, filters) };
}

/** Searches the portal's index under `base`. What was asked last is not searched for again. */
export function searchPages(base: string, term: string, filters: Filters): Promise<SearchAnswer> {
  const asked = JSON.stringify([base, term.trim(), filters]);
  if (latest?.asked === asked) return latest.answer;
  const answer = find(base, term, filters);
  latest = { asked, answer };
  answer.catch(() => {
    if (latest?.answer === answer) latest = undefined;
  });
  return answer;
}

const toPage = (base: string, [path, name, kind, place, summary]: SearchRecord): FoundPage => ({
  url: base + path,
  name,
  kind,
  place,
  summary,
});

/** What is shown of found pages. */
export const readPages = async (base: string, numbers: readonly number[]): Promise<FoundPage[]> =>
  (await open(base).read(numbers)).map((record) => toPage(base, record));
