import { createServer } from "node:http";
import { afterEach, expect, it } from "vitest";
import { makePatientReader } from "#src/core/network/fetch-patiently.ts";

const LIMITS = { bytes: 1000, seconds: 1, types: /^text\/plain$/ };
const open: { close: () => void }[] = [];
afterEach(() => open.splice(0).forEach((server) => server.close()));

/** Answers with the statuses in turn, then with a text. */
async function serve(statuses: number[], headers: Record<string, string> = {}) {
  let count = 0;
  const server = createServer((_, response) => {
    const status = statuses[count++];
    response.writeHead(status ?? 200, status === undefined ? {} : headers).end("ok");
  });
  open.push({ close: () => [server.close(), server.closeAllConnections()] });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  return { url: new URL(`http://127.0.0.1:${port}/`), count: () => count };
}

const waits: number[] = [];
const read = (url: URL) =>
  makePatientReader({ pause: 1, tries: 3, longest: 1500, onWait: (seconds) => void waits.push(seconds) })(
    url,
    LIMITS,
  );

it("a request that fails in passing is repeated, and people are told of the wait", async () => {
  const { url, count } = await serve([503, 500]);
  expect(await read(url)).toBe("ok");
  expect(count()).toBe(3);
  expect(waits.splice(0)).toEqual([1, 1]);
});

it.each([
  ["for good", [404], {}, 1, "status 404"],
  ["again and again", [500, 500, 500, 500], {}, 3, "status 500"],
  ["for longer than anybody waits", [429], { "retry-after": "60" }, 1, "status 429 60"],
])("a request that fails %s is not repeated for ever", async (_, statuses, headers, tries, message) => {
  const { url, count } = await serve(statuses, headers);
  await expect(read(url)).rejects.toThrow(message);
  expect(count()).toBe(tries);
});
