/** Files of the index that Pagefind fetches itself. When one fails, it writes to the console and finds less. */
const PARTS = /\/(?:pagefind-entry\.json|[^/]+\.(?:pf_[a-z]+|pagefind))(?:\?|$)/;
const SIGNATURE = "pagefind_dcd";

/** Throws where a part of the index is missing or damaged: unpacked, each begins with the mark of Pagefind. */
async function checkPart(response: Response, address: string): Promise<void> {
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  if (address.includes(".json")) return void (await response.json());
  const bytes = new Uint8Array(await response.arrayBuffer());
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const unpacked = isPacked
    ? new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")))
    : new Response(bytes);
  const text = new TextDecoder("latin1").decode(await unpacked.arrayBuffer());
  if (!text.startsWith(SIGNATURE)) throw new Error(`${address} is damaged`);
}

type Entry = { languages: Record<string, { hash: string; wasm: string }> };

/** The watched fetches of a worker. */
export type IndexWatch = {
  /** The number of parts of the index that could not be had so far. */
  countFailures: () => number;
  /**
   * Asks at once for what Pagefind asks for one after another before it can search, which takes seconds over a slow
   * line. It takes these answers when it comes to them, and asks again for what has failed.
   */
  fetchEarly: (folder: string) => Promise<void>;
};

const toFile = (address: string) => address.replace(/\?.*$/, "");

/**
 * Watches the fetches of this worker from now on, so that an answer made without a part of the index is told from an
 * empty one.
 */
export function watchIndex(): IndexWatch {
  let failures = 0;
  const early = new Map<string, Promise<Response>>();
  const plainFetch = globalThis.fetch.bind(globalThis);
  const ask = (address: string) => {
    const answer = plainFetch(address);
    const kept = answer.then((response) => response.clone());
    kept.catch(() => early.delete(address));
    early.set(address, kept);
    return answer;
  };
  const take = (address: string) => {
    const answer = early.get(toFile(address));
    early.delete(toFile(address));
    return answer;
  };
  globalThis.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!PARTS.test(address)) return plainFetch(input, init);
    try {
      const response = await (take(address) ?? plainFetch(input, init));
      await checkPart(response.clone(), address);
      return response;
    } catch (error) {
      failures += 1;
      throw error;
    }
  };
  const fetchEarly = async (folder: string) => {
    const { languages } = (await (await ask(`${folder}pagefind-entry.json`)).json()) as Entry;
    for (const { hash, wasm } of Object.values(languages))
      for (const file of [`pagefind.${hash}.pf_meta`, `wasm.${wasm}.pagefind`])
        ask(folder + file).catch(() => undefined);
  };
  return { countFailures: () => failures, fetchEarly };
}
