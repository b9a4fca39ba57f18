import { createServer, type RequestListener } from "node:http";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { fetchText, NetworkError } from "#src/core/network/fetch-text.ts";

const LIMITS = { bytes: 10_000, seconds: 1, types: /^text\/plain$/ };
const open: { close: () => void }[] = [];
afterEach(() => open.splice(0).forEach((server) => server.close()));

async function serve(answer: RequestListener) {
  const server = createServer(answer);
  open.push({ close: () => [server.close(), server.closeAllConnections()] });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  return new URL(`http://127.0.0.1:${port}/`);
}

const faultOf = async (url: URL) =>
  fetchText(url, LIMITS).then(
    (text) => text,
    (error: unknown) => (error instanceof NetworkError ? error.fault : error),
  );

describe("a text from the network", () => {
  it("is taken when it is of an awaited type, or of none", async () => {
    const plain = await serve((_, response) =>
      response.writeHead(200, { "content-type": "text/plain; charset=utf-8" }).end("żółć"),
    );
    expect(await fetchText(plain, LIMITS)).toBe("żółć");
    expect(await fetchText(await serve((_, response) => response.end("ok")), LIMITS)).toBe("ok");
  });

  it.each(["image/png", "text/html", "application/octet-stream"])("is refused as %s", async (type) => {
    const url = await serve((_, response) => response.writeHead(200, { "content-type": type }).end("x"));
    expect(await faultOf(url)).toEqual({ id: "type", type });
  });

  it("is cut off when it is too long, never ends, or grows when unpacked", async () => {
    const bytes = { id: "bytes", limit: 10_000 };
    expect(await faultOf(await serve((_, response) => response.end("a".repeat(10_001))))).toEqual(bytes);
    const endless = await serve((_, response) => {
      const timer = setInterval(() => response.write("a".repeat(4000)), 1);
      response.on("close", () => clearInterval(timer));
    });
    expect(await faultOf(endless)).toEqual(bytes);
    const packed = gzipSync(Buffer.alloc(1_000_000));
    expect(packed.length).toBeLessThan(10_000);
    const bomb = await serve((_, response) =>
      response.writeHead(200, { "content-encoding": "gzip" }).end(packed),
    );
    expect(await faultOf(bomb)).toEqual(bytes);
  });

  it("is given up when it does not come in time", async () => {
    const time = { id: "time", limit: 1 };
    expect(await faultOf(await serve(() => undefined))).toEqual(time);
    const drops = await serve((_, response) => {
      const timer = setInterval(() => response.write("a"), 100);
      response.on("close", () => clearInterval(timer));
    });
    expect(await faultOf(drops)).toEqual(time);
  });

  it("is followed to another place of the same host, and not further", async () => {
    const here = await serve(({ url }, response) =>
      url === "/" ? response.writeHead(302, { location: "/there" }).end() : response.end("there"),
    );
    expect(await fetchText(here, LIMITS)).toBe("there");
    const other = await serve((_, response) => response.end("other"));
    const away = await serve((_, response) => response.writeHead(301, { location: other.href }).end());
    expect(await faultOf(away)).toEqual({ id: "redirect", to: other.href });
    const round = await serve((_, response) => response.writeHead(302, { location: "/" }).end());
    expect(await faultOf(round)).toEqual({ id: "redirect", to: round.href });
  });

  it.each(["file:///etc/passwd", "http://[", "//example.org/", "http://127.0.0.1.example.org/"])(
    "is not followed to %s",
    async (location) => {
      const url = await serve((_, response) => response.writeHead(302, { location }).end());
      expect(await faultOf(url)).toMatchObject({ id: "redirect" });
    },
  );

  it("that is an error, or breaks off, is one fault", async () => {
    expect(await faultOf(await serve((_, response) => response.writeHead(500).end("x")))).toEqual({
      id: "status",
      status: 500,
    });
    const broken = await serve((_, response) => {
      response.writeHead(200, { "content-length": "100" }).write("half");
      setTimeout(() => response.destroy(), 20);
    });
    expect(await faultOf(broken)).toMatchObject({ id: "network" });
  });
});
