/** Files of the index that Pagefind fetches itself. When one fails, it writes to the console and finds less. */
const PARTS = /\/(?:pagefind-entry\.json|[^/]+\.(?:pf_[a-z]+|pagefind))(?:\?|$)/;
const SIGNATURE = "pagefind_dcd";

/**
 * The answer with a part of the index as it is unpacked, which Pagefind takes as well. Throws where it is missing or
 * damaged: each part begins with the mark of Pagefind.
 */
async function readPart(response: Response, address: string): Promise<Response> {
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  if (address.includes(".json")) return Response.json(await response.json());
  const bytes = new Uint8Array(await response.arrayBuffer());
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const unpacked = isPacked
    ? new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")))
    : new Response(bytes);
  const part = await unpacked.arrayBuffer();
  if (new TextDecoder("latin1").decode(part.slice(0, SIGNATURE.length)) !== SIGNATURE)
    throw new Error(`${address} is damaged`);
  return new Response(part);
}

/**
 * Watches the fetches of this worker from now on, so that an answer made without a part of the index is told from an
 * empty one. Returns the count of the parts that could not be had so far.
 */
export function watchIndex(): () => number {
  let failures = 0;
  const plainFetch = globalThis.fetch.bind(globalThis);
  globalThis.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!PARTS.test(address)) return plainFetch(input, init);
    try {
      return await readPart(await plainFetch(input, init), address);
    } catch (error) {
      failures += 1;
      throw error;
    }
  };
  return () => failures;
}
