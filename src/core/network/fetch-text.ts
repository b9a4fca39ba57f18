/** What a service did that it may not, or that it was not there. */
export type NetworkFault =
  | { id: "network"; reason: string; /** What the system calls it: `ECONNREFUSED`. */ code?: string }
  | { id: "status"; status: number; /** What the service says in `Retry-After`. */ retryAfter?: string }
  | { id: "redirect"; to: string }
  | { id: "type"; type: string }
  | { id: "bytes"; limit: number }
  | { id: "time"; limit: number };

/** A request that ended without an answer that can be used. */
export class NetworkError extends Error {
  readonly fault: NetworkFault;

  constructor(fault: NetworkFault) {
    super(Object.values(fault).join(" "));
    this.fault = fault;
  }
}

/**
 * What an answer may cost: `bytes` of its body after decompression, `seconds` until its end, redirects included. `types`
 * fits the media types that are awaited; an answer that names none is taken.
 */
export type FetchLimits = { bytes: number; seconds: number; types: RegExp };

/** Most redirects in a row. */
const HOPS = 5;

/**
 * Fetches a text (UTF-8) over HTTP. Follows redirects only on the same host, and from HTTP to HTTPS; never takes more bytes
 * or time than `limits`. Throws a `NetworkError`.
 */
export async function fetchText(url: URL, limits: FetchLimits): Promise<string> {
  const signal = AbortSignal.timeout(Math.ceil(limits.seconds * 1000));
  try {
    return await readText(await follow(url, signal), limits);
  } catch (error) {
    if (error instanceof NetworkError) throw error;
    throw new NetworkError(
      signal.aborted ? { id: "time", limit: limits.seconds } : { id: "network", ...reasonOf(error) },
    );
  }
}

async function follow(start: URL, signal: AbortSignal): Promise<Response> {
  let url = start;
  for (let hop = 0; hop <= HOPS; hop += 1) {
    const response = await fetch(url, { signal, redirect: "manual" });
    const place = response.status >= 300 && response.status < 400 ? response.headers.get("location") : null;
    if (place === null) return response;
    await response.body?.cancel();
    url = toNext(url, place);
  }
  throw new NetworkError({ id: "redirect", to: url.href });
}

/** The address that a redirect leads to: another host could be anybody, and plain HTTP can be changed on the way. */
function toNext(from: URL, place: string): URL {
  const to = URL.parse(place, from.href);
  const isSame = to?.protocol === from.protocol && to.host === from.host;
  const isSafer = to?.protocol === "https:" && from.protocol === "http:" && to.hostname === from.hostname;
  if (!to || !(isSame || isSafer)) throw new NetworkError({ id: "redirect", to: to?.href ?? place });
  return to;
}

async function readText(response: Response, { bytes, types }: FetchLimits): Promise<string> {
  const type = response.headers.get("content-type")?.split(";")[0]?.trim() ?? "";
  const refuse = async (fault: NetworkFault): Promise<never> => {
    await response.body?.cancel();
    throw new NetworkError(fault);
  };
  if (!response.ok) return refuse({ id: "status", status: response.status, ...readRetryAfter(response) });
  if (type !== "" && !types.test(type)) return refuse({ id: "type", type });
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.length;
    // Leaving the loop ends the transfer.
    if (length > bytes) throw new NetworkError({ id: "bytes", limit: bytes });
    parts.push(part);
  }
  return new TextDecoder().decode(Buffer.concat(parts));
}

function readRetryAfter({ headers }: Response): { retryAfter?: string } {
  const retryAfter = headers.get("retry-after");
  return retryAfter === null ? {} : { retryAfter };
}

function reasonOf(error: unknown): { reason: string; code?: string } {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  if (!(cause instanceof Error)) return { reason: String(cause) };
  const code: unknown = "code" in cause ? cause.code : undefined;
  return { reason: cause.message, ...(typeof code === "string" && { code }) };
}
