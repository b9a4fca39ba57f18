import { createHash, hash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { readSealed, writeSealed } from "#src/core/files/sealed-file.ts";
import { makeShard, type IndexShard } from "./pagefind-shard.ts";
import { unpackEntries } from "./search-entries.ts";

/** One page in so many is the first of a shard. Its path decides, so that a page that comes or goes changes one shard. */
const PAGES_IN_SHARD = 128;
/** Pages of the largest shard, which decides how much memory Pagefind needs. */
const MOST_PAGES = 256;
const isFirst = (path: string) => hash("sha1", path, "buffer").readUInt32BE(0) % PAGES_IN_SHARD === 0;

/** Where shards are kept between builds: a folder of its own; `isAnew` where those in it are not read. */
export type ShardFolder = { path: string; isAnew: boolean; warn: (message: string) => void };

/** What decides what Pagefind makes of pages: its version, which `lock` has, and the packed pages. */
const toKey = (lock: Uint8Array, pages: readonly Uint8Array[]): string =>
  [lock, ...pages].reduce((key, part) => key.update(part), createHash("sha256")).digest("base64url");

/** The shards of the pages of an index, which are given in their order. */
export class KeptShards {
  readonly #folder: ShardFolder;
  readonly #lock = readFileSync("package-lock.json");
  #waiting: Uint8Array[] = [];
  #made: Promise<string[]> = Promise.resolve([]);

  constructor(folder: ShardFolder) {
    this.#folder = folder;
  }

  /** Takes the packed entries of a page; a shard that is full is made at once, one after another. */
  add(path: string, packed: Uint8Array): void {
    if (isFirst(path) || this.#waiting.length === MOST_PAGES) this.#makeNext();
    this.#waiting.push(packed);
  }

  /** All shards in their order; those that are kept and not among them are deleted. Rejects with what Pagefind reports. */
  async finish(): Promise<IndexShard[]> {
    this.#makeNext();
    const made = await this.#made;
    const { path } = this.#folder;
    for (const name of existsSync(path) ? readdirSync(path) : [])
      if (!made.includes(name)) rmSync(join(path, name));
    return made.map((name) => readSealed(join(path, name)).value as IndexShard);
  }

  #makeNext(): void {
    const pages = this.#waiting;
    if (pages.length === 0) return;
    this.#waiting = [];
    this.#made = this.#made.then(async (made) => [...made, await this.#make(pages)]);
    this.#made.catch(() => undefined);
  }

  /** Makes a shard, unless it is kept; returns the name of its file. */
  async #make(pages: readonly Uint8Array[]): Promise<string> {
    const { path, isAnew, warn } = this.#folder;
    const name = `${toKey(this.#lock, pages)}.bin`;
    const { value, isDamaged } = readSealed(join(path, name));
    if (isDamaged) warn("a kept part of the search index is damaged: it is made anew");
    if (value === undefined || isAnew)
      writeSealed(join(path, name), await makeShard(pages.flatMap(unpackEntries)));
    return name;
  }
}
