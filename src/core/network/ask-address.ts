import { lookup as findAddresses, type LookupAddress } from "node:dns";
import { request as requestHttp, type IncomingMessage, type RequestOptions } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { isPublicAddress } from "./public-address.ts";

/** How an address is asked; `isOpen` says which IP addresses may be reached, in public only those of the internet. */
export type Asking = {
  method: "HEAD" | "GET";
  seconds: number;
  agent: string;
  isOpen?: (address: string) => boolean;
};

/** What an address answers, without its content; `location` and `retryAfter` are the headers of these names. */
export type Reply = { status: number; location?: string; retryAfter?: string };

/** Why there is no answer: `code` is that of Node (`ENOTFOUND`), `TIME`, or `PRIVATE` for a machine that may not be reached. */
export class NoReply extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * Asks an HTTP address once, and ends the connection after the head of the answer, so that no content is transferred. Names are
 * resolved here, and the connection goes to an address that was looked at, so that a name cannot lead to a machine behind a
 * wall (SSRF). Redirects are not followed. Throws a `NoReply`.
 */
export function askAddress(
  url: URL,
  { method, seconds, agent, isOpen = isPublicAddress }: Asking,
): Promise<Reply> {
  const name = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(name) && !isOpen(name)) return Promise.reject(new NoReply("PRIVATE", name));
  const options: RequestOptions = {
    method,
    agent: false,
    signal: AbortSignal.timeout(seconds * 1000),
    lookup: makeLookup(isOpen),
    headers: { "user-agent": agent, accept: "*/*", connection: "close" },
  };
  return new Promise((resolve, reject) => {
    const request = url.protocol === "https:" ? requestHttps(url, options) : requestHttp(url, options);
    request.on("response", (response) => {
      resolve(toReply(response));
      request.destroy();
    });
    request.on("error", (error: NodeJS.ErrnoException) => reject(toNoReply(error)));
    request.end();
  });
}

function toReply({ statusCode = 0, headers }: IncomingMessage): Reply {
  const { location, "retry-after": retryAfter } = headers;
  return {
    status: statusCode,
    ...(location !== undefined && { location }),
    ...(retryAfter !== undefined && { retryAfter }),
  };
}

function toNoReply(error: NodeJS.ErrnoException): NoReply {
  if (error instanceof NoReply) return error;
  if (error.name === "TimeoutError" || error.name === "AbortError") return new NoReply("TIME", error.message);
  return new NoReply(error.code ?? error.name, error.message);
}

/** A look-up of names that gives open addresses only, and fails where there is none. */
const makeLookup =
  (isOpen: (address: string) => boolean): LookupFunction =>
  (name, options, answer) => {
    findAddresses(name, { ...options, all: true }, (error, found: LookupAddress[]) => {
      if (error) return answer(error, "", 0);
      const open = found.filter(({ address }) => isOpen(address));
      const [first] = open;
      if (!first) return answer(new NoReply("PRIVATE", name), "", 0);
      return options.all ? answer(null, open) : answer(null, first.address, first.family);
    });
  };
