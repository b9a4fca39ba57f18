import { askAddress, NoReply, type Asking, type Reply } from "#src/core/network/ask-address.ts";
import type { HostTurns } from "#src/core/network/host-turns.ts";
import { readRetryAfter } from "#src/core/network/retry-after.ts";
import type { Answer } from "./answer.ts";

/** What was found out, before it has a day; `isHostBusy` says that the host should not be asked anything more now. */
export type Found = (Answer extends infer A ? (A extends Answer ? Omit<A, "askedOn"> : never) : never) & {
  isHostBusy?: boolean;
};

/** How links are asked: `tries` of a request that fails for a while, `longest` wait in milliseconds that a host may ask for. */
export type LinkAsking = Omit<Asking, "method"> & {
  turns: HostTurns;
  tries: number;
  pause: number;
  longest: number;
};

const HOPS = 8;
const GONE: ReadonlySet<number> = new Set([404, 410]);
/** Answers after which the same request may have another end. */
const PASSING: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);
/** Answers that ask for time, so that GET would be no better than HEAD. */
const WAITING: ReadonlySet<number> = new Set([408, 425, 429, 503]);
const FOR_GOOD: ReadonlySet<number> = new Set([301, 308]);
/** A name that nobody has, and a certificate that no browser takes. */
const DEAD = /^(?:ENOTFOUND|ERR_TLS_CERT|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_INVALID_URL)/;

/**
 * Finds out whether an address works: by HEAD, and by GET where a service does not take that; over redirects to any host, each
 * hop in the turn of its host. Never throws for what a network does.
 */
export async function askLink(url: string, asking: LinkAsking): Promise<Found> {
  let place = new URL(url);
  let isForGood = true;
  for (let hop = 0; hop <= HOPS; hop += 1) {
    const reply = await askPatiently(place, asking);
    if (reply instanceof NoReply) return judgeSilence(reply);
    const { status, location } = reply;
    if (status < 300 || status >= 400 || location === undefined)
      return judge(reply, hop > 0 && isForGood ? place.href : undefined);
    const next = URL.parse(location, place.href);
    if (!next || !/^https?:$/.test(next.protocol)) return { state: "broken", reason: "redirect" };
    isForGood &&= FOR_GOOD.has(status);
    place = next;
  }
  return { state: "broken", reason: "loop" };
}

function judge({ status }: Reply, to: string | undefined): Found {
  if (status >= 200 && status < 300) return to === undefined ? { state: "works" } : { state: "moved", to };
  const reason = String(status);
  if (GONE.has(status)) return { state: "broken", reason };
  return { state: "unsure", reason, isHostBusy: status === 429 || status === 503 };
}

function judgeSilence({ code }: NoReply): Found {
  if (code === "PRIVATE") return { state: "private", reason: code };
  if (DEAD.test(code)) return { state: "broken", reason: code };
  return { state: "unsure", reason: code, isHostBusy: true };
}

/** The reply to HEAD, or to GET where HEAD was refused; what fails for a while is asked again. */
async function askPatiently(url: URL, asking: LinkAsking): Promise<Reply | NoReply> {
  for (let count = 1; ; count += 1) {
    const head = await askOnce(url, "HEAD", asking);
    const isRefused = !(head instanceof NoReply) && head.status >= 400 && !WAITING.has(head.status);
    const reply = isRefused ? await askOnce(url, "GET", asking) : head;
    const delay = count < asking.tries ? findDelay(reply, count, asking) : undefined;
    if (delay === undefined) return reply;
    asking.turns.rest(url.host, delay);
  }
}

const askOnce = (url: URL, method: Asking["method"], { turns, ...asking }: LinkAsking) =>
  turns.take(url.host, async (): Promise<Reply | NoReply> => {
    try {
      return await askAddress(url, { ...asking, method });
    } catch (error) {
      if (error instanceof NoReply) return error;
      throw error;
    }
  });

/** How long to wait before another try; undefined where none would help, or where the host wants more time than there is. */
function findDelay(
  reply: Reply | NoReply,
  count: number,
  { pause, longest }: LinkAsking,
): number | undefined {
  if (reply instanceof NoReply)
    return reply.code === "PRIVATE" || DEAD.test(reply.code) ? undefined : pause * 2 ** count;
  if (!PASSING.has(reply.status)) return undefined;
  const delay = readRetryAfter(reply.retryAfter, Date.now()) ?? pause * 2 ** count;
  return delay > longest ? undefined : delay;
}
