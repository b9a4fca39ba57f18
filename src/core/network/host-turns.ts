import { setTimeout as wait } from "node:timers/promises";

/** Lets requests to one host take turns: one at a time, with a pause after each. */
export type HostTurns = {
  take: <T>(host: string, work: () => Promise<T>) => Promise<T>;
  /** Lets a host rest for so many milliseconds from now on. */
  rest: (host: string, milliseconds: number) => void;
};

/** Makes turns with a pause in milliseconds between two requests to a host; hosts do not wait for each other. */
export function makeHostTurns(pause: number): HostTurns {
  const last = new Map<string, Promise<unknown>>();
  const from = new Map<string, number>();
  const rest = (host: string, milliseconds: number) => {
    from.set(host, Math.max(from.get(host) ?? 0, performance.now() + milliseconds));
  };
  const take = <T>(host: string, work: () => Promise<T>): Promise<T> => {
    const turn = (last.get(host) ?? Promise.resolve()).then(async () => {
      const left = (from.get(host) ?? 0) - performance.now();
      if (left > 0) await wait(left);
      try {
        return await work();
      } finally {
        rest(host, pause);
      }
    });
    last.set(
      host,
      turn.catch(() => undefined),
    );
    return turn;
  };
  return { take, rest };
}
