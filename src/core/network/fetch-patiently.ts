import { setTimeout as wait } from "node:timers/promises";
import { fetchText, NetworkError, type FetchLimits } from "./fetch-text.ts";
import { readRetryAfter } from "./retry-after.ts";

/** How politely a service is asked: milliseconds from one request to the next, and how often a failed one is repeated. */
export type Patience = {
  pause: number;
  tries: number;
  /** The longest wait that a service may ask for, in milliseconds; a longer one ends the request. */
  longest: number;
  /** Told before each wait that is longer than the pause. */
  onWait?: (seconds: number) => void;
};

/** Answers after which the same request may have another end. */
const PASSING: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

/** A page of HTML where data should be is a break for maintenance. */
const isPassing = ({ fault }: NetworkError): boolean =>
  fault.id === "network" ||
  fault.id === "time" ||
  (fault.id === "type" && fault.type === "text/html") ||
  (fault.id === "status" && PASSING.has(fault.status));

/**
 * Makes a reader of texts that asks one at a time, with a pause between two, and repeats what failed for a while: after
 * the time that the service says in `Retry-After` (RFC 9110, 10.2.3), else after twice as long as before. Throws the
 * `NetworkError` of the last try.
 */
export function makePatientReader({ pause, tries, longest, onWait }: Patience) {
  let next = 0;
  const takePause = async () => {
    const left = next - performance.now();
    if (left > 0) await wait(left);
    next = performance.now() + pause;
  };
  return async (url: URL, limits: FetchLimits): Promise<string> => {
    for (let count = 1; ; count += 1) {
      await takePause();
      try {
        return await fetchText(url, limits);
      } catch (error) {
        if (!(error instanceof NetworkError) || !isPassing(error) || count >= tries) throw error;
        const delay = readDelay(error) ?? pause * 2 ** count;
        if (delay > longest) throw error;
        if (delay > pause) onWait?.(Math.ceil(delay / 1000));
        await wait(delay);
      }
    }
  };
}

const readDelay = ({ fault }: NetworkError): number | undefined =>
  fault.id === "status" ? readRetryAfter(fault.retryAfter, Date.now()) : undefined;
