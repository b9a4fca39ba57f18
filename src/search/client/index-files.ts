import { unpackPart } from "./unpack-part.ts";

/** Brings the file at an address; rejects when it cannot be had. */
export type ReadFile = (address: string) => Promise<ArrayBuffer>;

/** The files of an index in a folder, each loaded once, when it is needed; one that failed is tried again when it is asked for again. */
export class IndexFiles {
  /** How many lists of words could not be loaded so far. */
  lostLists = 0;
  readonly #folder: string;
  readonly #read: ReadFile;
  readonly #files = new Map<string, Promise<unknown>>();
  readonly #taken = new Map<string, unknown>();

  constructor(folder: string, read: ReadFile) {
    this.#folder = folder;
    this.#read = read;
  }

  #once<T>(path: string, take: (file: ArrayBuffer) => T | Promise<T>): Promise<T> {
    const loading =
      this.#files.get(path) ??
      this.#read(this.#folder + path)
        .then(take)
        .then((taken) => {
          this.#taken.set(path, taken);
          return taken;
        })
        .catch((error: unknown) => {
          this.#files.delete(path);
          throw error;
        });
    this.#files.set(path, loading);
    return loading as Promise<T>;
  }

  /** Loads a file of JSON. */
  load<T>(path: string): Promise<T> {
    return this.#once(path, (file) => JSON.parse(new TextDecoder().decode(file)) as T);
  }

  /** A file of JSON where it is there already; it is asked for where it is not. */
  glimpse<T>(path: string): T | undefined {
    this.load<T>(path).catch(() => undefined);
    return this.#taken.get(path) as T | undefined;
  }

  /** Loads a part that Pagefind made, and hands its content to `take`. */
  loadPart<T>(path: string, take: (content: Uint8Array) => T): Promise<T> {
    return this.#once(path, async (file) => take(await unpackPart(file)));
  }

  /** Loads a list of words; without one, what is written is searched for uncorrected. */
  loadWords(path: string): Promise<string[] | undefined> {
    return this.load<string[]>(path).catch(() => {
      this.lostLists += 1;
      return undefined;
    });
  }
}
