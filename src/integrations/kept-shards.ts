import { hash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { readSealed, writeSealed } from "#src/core/files/sealed-file.ts";
import { makeShard, type IndexShard } from "./pagefind-shard.ts";
import type { SearchEntry } from "./search-entries.ts";

/** One page in so many is the first of a shard. Its path decides, so that a page that comes or goes changes one shard. */
const PAGES_IN_SHARD = 256;
const isFirst = (path: string) => hash("sha1", path, "buffer").readUInt32BE(0) % PAGES_IN_SHARD === 0;

/** Pagefind knows no page without a word. */
const hasWord = ({ indexed }: SearchEntry) => /[\p{L}\p{N}]/u.test(indexed.content);

/** Where shards are kept between builds: a folder of its own; `isAnew` where those in it are not read. */
export type ShardFolder = { path: string; isAnew: boolean; warn: (message: string) => void };

/** Everything that decides what Pagefind makes of entries. */
const toKey = (entries: readonly SearchEntry[]): string =>
  hash(
    "sha256",
    [readFileSync("package-lock.json"), ...entries.map(({ digest }) => digest)].join("\n"),
    "base64url",
  );

/** The shards of the pages of an index, which are given in their order. */
export class KeptShards {
  readonly #folder: ShardFolder | undefined;
  readonly #used = new Set<string>();
  #waiting: SearchEntry[] = [];
  #made: Promise<IndexShard[]> = Promise.resolve([]);

  constructor(folder: ShardFolder | undefined) {
    this.#folder = folder;
  }

  /** Takes the entries of a page; a shard that is full is made at once, one after another. */
  add(path: string, entries: readonly SearchEntry[]): void {
    if (isFirst(path)) this.#makeNext();
    this.#waiting.push(...entries);
  }

  /** All shards in their order; those that are kept and not among them are deleted. Rejects with what Pagefind reports. */
  async finish(): Promise<IndexShard[]> {
    this.#makeNext();
    const made = await this.#made;
    const { path } = this.#folder ?? { path: "" };
    const kept = existsSync(path) ? readdirSync(path) : [];
    for (const name of kept) if (!this.#used.has(name)) rmSync(join(path, name));
    return made;
  }

  #makeNext(): void {
    const entries = this.#waiting;
    if (!entries.some(hasWord)) return;
    this.#waiting = [];
    this.#made = this.#made.then(async (made) => [...made, await this.#take(entries)]);
    this.#made.catch(() => undefined);
  }

  async #take(entries: readonly SearchEntry[]): Promise<IndexShard> {
    if (!this.#folder) return makeShard(entries);
    const name = `${toKey(entries)}.bin`;
    const path = join(this.#folder.path, name);
    this.#used.add(name);
    const { value, isDamaged } = this.#folder.isAnew ? { isDamaged: false } : readSealed(path);
    if (value !== undefined) return value as IndexShard;
    if (isDamaged) this.#folder.warn("a kept part of the search index is damaged: it is made anew");
    const shard = await makeShard(entries);
    writeSealed(path, shard);
    return shard;
  }
}
