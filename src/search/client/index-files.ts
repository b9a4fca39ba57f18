import { fetchJson } from "#src/ui/client/fetch-json.ts";
import { watchIndex } from "./index-watch.ts";

/** The files of an index in a folder, each loaded once, when it is needed. */
export class IndexFiles {
  readonly folder: string;
  /** How many lists of words could not be loaded so far. */
  lostLists = 0;
  readonly #files = new Map<string, Promise<unknown>>();
  readonly #countFailures = watchIndex();

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Loads a file; one that failed is tried again when it is asked for again. */
  load<T>(path: string): Promise<T> {
    const loading =
      this.#files.get(path) ??
      fetchJson(this.folder + path).catch((error: unknown) => {
        this.#files.delete(path);
        throw error;
      });
    this.#files.set(path, loading);
    return loading as Promise<T>;
  }

  /** Loads a list of words; without one, what is written is searched for uncorrected. */
  loadWords(path: string): Promise<string[] | undefined> {
    return this.load<string[]>(path).catch(() => {
      this.lostLists += 1;
      return undefined;
    });
  }

  /** What Pagefind answers; throws when a part of the index could not be had meanwhile. */
  async whole<T>(answer: Promise<T>): Promise<T> {
    const failures = this.#countFailures();
    const answered = await answer;
    if (this.#countFailures() > failures) throw new Error("a part of the search index could not be loaded");
    return answered;
  }
}
