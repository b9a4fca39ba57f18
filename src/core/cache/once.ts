import { AsyncLocalStorage } from "node:async_hooks";
import { findLatestVersion, findVersion, noteLateAnswer } from "./versions.ts";

type Read = () => unknown;

/** What a running query has read, by how it is read again. */
type Sources = Map<Read, unknown>;

type Answer<T> = { value: T; sources: Sources };

const running = new AsyncLocalStorage<Sources | undefined>();

/** Notes that the running query depends on what `read` gives; `seen` is what it has given. */
function noteSource(read: Read, seen: unknown): void {
  const sources = running.getStore();
  if (sources && !sources.has(read)) sources.set(read, seen);
}

const readers = new Map<string, Read>();

/** Says that the query that calls this is asked again after a change of what has this name (`noteChange`). */
export function dependOn(name: string): void {
  const read = readers.get(name) ?? (() => findVersion(name));
  readers.set(name, read);
  noteSource(read, read());
}

/** Says that the query that calls this is asked again after each change of anything. */
export const dependOnAll = (): void => {
  noteSource(findLatestVersion, findLatestVersion());
};

async function isUnchanged({ sources }: Answer<unknown>): Promise<boolean> {
  for (const [read, seen] of sources) {
    try {
      if ((await read()) !== (await seen)) return false;
    } catch {
      return false;
    }
  }
  return true;
}

/**
 * Makes a query that runs once and whose answer is kept; one that fails is asked again. In development it also runs
 * again when something that it has read has changed: content, or the answer of another query. An answer that is the
 * `same` as the last one does not replace it, and then whoever has read it need not run again.
 */
export function once<T>(
  query: () => Promise<T>,
  same: (last: T, next: T) => boolean = Object.is,
): () => Promise<T> {
  let kept: { version: number | undefined; answer: Promise<Answer<T>>; value: Promise<T> } | undefined;

  async function renew(last: Promise<Answer<T>> | undefined): Promise<Answer<T>> {
    const before = await last?.catch(() => undefined);
    if (before && (await isUnchanged(before))) return before;
    const sources: Sources = new Map();
    const value = await running.run(sources, query);
    return { value: before && same(before.value, value) ? before.value : value, sources };
  }

  function start(version: number | undefined) {
    const { answer: last } = kept ?? {};
    const answer =
      version === undefined
        ? query().then((value) => ({ value, sources: new Map() }))
        : running.run(undefined, () => renew(last));
    const started = { version, answer, value: answer.then(({ value }) => value) };
    const onAnswer = () => {
      if (findLatestVersion() !== version) noteLateAnswer();
    };
    started.value.then(onAnswer, () => {
      if (kept === started) kept = undefined;
    });
    return started;
  }

  return function ask(): Promise<T> {
    const version = findLatestVersion();
    if (!kept || kept.version !== version) kept = start(version);
    noteSource(ask, kept.value);
    return kept.value;
  };
}
