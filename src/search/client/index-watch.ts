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

/**
 * Watches the fetches of this worker from now on; gives the number of parts of the index that could not be had, so that
 * an answer made without one is told from an empty one.
 */
export function watchIndex(): () => number {
  let failures = 0;
  const plainFetch = globalThis.fetch.bind(globalThis);
  globalThis.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!PARTS.test(address)) return plainFetch(input, init);
    try {
      const response = await plainFetch(input, init);
      await checkPart(response.clone(), address);
      return response;
    } catch (error) {
      failures += 1;
      throw error;
    }
  };
  return () => failures;
}
