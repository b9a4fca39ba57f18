import { createServer, type Server } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".vcf": "text/vcard",
  ".woff2": "font/woff2",
};

/** The bytes that a `Range` header with one range asks for (RFC 9110, section 14); undefined where it asks for none. */
function parseRange(range: string | undefined, size: number) {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(range ?? "") ?? [];
  if (from === undefined) return undefined;
  const last = Math.min(size - 1, to ? Number(to) : Infinity);
  return { bytes: [Number(from), last + 1] as const, text: `bytes ${from}-${last}/${size}` };
}

/** Serves a folder on a free port of localhost, as a static host would; `404.html` answers what is not there. */
export async function serveFolder(folder: string): Promise<{ address: string; close: () => void }> {
  const server: Server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    try {
      const body = await readFile(file);
      const type = { "Content-Type": types[extname(file)] ?? "application/octet-stream" };
      const part = parseRange(request.headers.range, body.length);
      if (part)
        response.writeHead(206, { ...type, "Content-Range": part.text }).end(body.subarray(...part.bytes));
      else response.writeHead(200, type).end(body);
    } catch {
      const body = await readFile(join(folder, "404.html")).catch(() => "404");
      response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" }).end(body);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}
