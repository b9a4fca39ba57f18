import type { ServerResponse } from "node:http";
import type { ViteDevServer } from "vite";

/** Calls `act` when each request that is being answered now has its answer; once for one request. */
export type WhenAnswered = (act: () => void) => void;

/** Follows the requests that a server gets from now on. */
export function followRequests({ middlewares }: Pick<ViteDevServer, "middlewares">): WhenAnswered {
  const running = new Map<ServerResponse, Set<() => void>>();
  middlewares.use((_request, response: ServerResponse, next: () => void) => {
    running.set(response, new Set());
    response.once("close", () => {
      const acts = running.get(response) ?? [];
      running.delete(response);
      for (const act of acts) act();
    });
    next();
  });
  return (act) => {
    for (const acts of running.values()) acts.add(act);
  };
}
