import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Politeness } from "#src/outer-links/ask-links.ts";

/** Answers a request; `tried` counts those for the path from 1. */
type Behaviour = (response: ServerResponse, tried: number, request: IncomingMessage) => void;

/** How tests ask: without pauses that matter, and only loopback, which content may not name. */
export const politeness: Politeness = {
  hosts: 4,
  seconds: 0.4,
  agent: "test",
  tries: 2,
  pause: 5,
  longest: 1000,
  isOpen: (address) => address === "127.0.0.1",
};

const servers: Server[] = [];

/** A web server on loopback, in which paths behave as they are told, and all others are not there. */
export async function serveWeb(pages: Record<string, Behaviour>) {
  const requests: string[] = [];
  const tries = new Map<string, number>();
  const state = { open: 0, most: 0, bytes: 0 };
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    const tried = (tries.get(path) ?? 0) + 1;
    tries.set(path, tried);
    requests.push(`${request.method ?? ""} ${path}`);
    state.open += 1;
    state.most = Math.max(state.most, state.open);
    response.on("close", () => (state.open -= 1));
    const behave = pages[path];
    if (behave) behave(response, tried, request);
    else response.writeHead(404).end();
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: (path: string) => `http://127.0.0.1:${port}${path}`, requests, state };
}

/** Ends all web servers. */
export const closeWeb = (): void => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
};

/** An answer with nothing but a status and headers. */
export const say =
  (status: number, headers: Record<string, string> = {}): Behaviour =>
  (response) =>
    response.writeHead(status, headers).end();
