import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import { createServer, type ViteDevServer } from "vite";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { noteChange, startVersions } from "#src/core/cache/versions.ts";
import { reloadAfterChanges } from "#src/integrations/reload-pages.ts";
import { createTemporaryFolder } from "#test/support/temporary-folder.ts";

let server: ViteDevServer;
let stop = () => {};
let address: string;
/** Lets the page that was asked for be answered. */
let answer: () => void;

beforeEach(async () => {
  stop = startVersions();
  const waiting = Promise.withResolvers<void>();
  answer = waiting.resolve;
  server = await createServer({
    root: createTemporaryFolder(),
    configFile: false,
    logLevel: "silent",
    server: { port: 0, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  reloadAfterChanges(server);
  server.middlewares.use("/page", (_request, response) => {
    void waiting.promise.then(() => response.end("page"));
  });
  await server.listen(0);
  address = `127.0.0.1:${String((server.httpServer?.address() as AddressInfo).port)}`;
});

afterEach(async () => {
  stop();
  await server.close();
});

/** Connects as a page in a browser does, and gives the types of the messages that it gets. */
async function connect(): Promise<string[]> {
  const messages: string[] = [];
  const socket = new WebSocket(`ws://${address}/?token=${server.config.webSocketToken}`, "vite-hmr");
  socket.onmessage = ({ data }) => messages.push((JSON.parse(String(data)) as { type: string }).type);
  await vi.waitFor(() => {
    expect(messages).toContain("connected");
  });
  return messages;
}

it("reloads the pages that are open once after several changes", async () => {
  const messages = await connect();
  noteChange("entities");
  noteChange("events");
  await vi.waitFor(() => {
    expect(messages).toContain("full-reload");
  });
  expect(messages).toEqual(["connected", "full-reload"]);
});

it("reloads a page that was asked for before a change and answered after it, when it has connected", async () => {
  const page = fetch(`http://${address}/page`);
  await setTimeout(50);
  noteChange("entities");
  await setTimeout(50);
  answer();
  await (await page).text();
  const messages = await connect();
  await vi.waitFor(() => {
    expect(messages).toEqual(["connected", "full-reload"]);
  });

  const others = await connect();
  await setTimeout(50);
  expect(others).toEqual(["connected"]);
});
