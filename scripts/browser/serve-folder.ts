import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
  ".xml": "application/xml",
};
const isText = (type: string) => /^text\/|json$|xml$/.test(type);

/** Parses a `Range` header with one range of bytes (RFC 9110, section 14); undefined for anything else. */
function parseRange(range: string | undefined, size: number) {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(range ?? "") ?? [];
  if (from === undefined) return undefined;
  const last = Math.min(size - 1, to ? Number(to) : Infinity);
  return { bytes: [Number(from), last + 1] as const, text: `bytes ${from}-${last}/${size}` };
}

/** A folder that is being served; `address` has no slash at the end. */
export type ServedFolder = { address: string; close: () => void };

/** How a folder is served. */
export type ServeOptions = {
  /** Sends texts compressed by gzip, as hosts do. */
  isCompressed?: boolean;
  /** Called with the path and body size in bytes of each answer before it is sent; may delay it. */
  onAnswer?: (path: string, bytes: number) => Promise<void> | void;
};

/** Serves a folder on a free port of localhost like a static host; a missing path gets `404.html`. */
export async function serveFolder(folder: string, options: ServeOptions = {}): Promise<ServedFolder> {
  const packed = new Map<string, Buffer>();
  const pack = (file: string, body: Buffer) => {
    const known = packed.get(file) ?? gzipSync(body);
    packed.set(file, known);
    return known;
  };
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    const asked = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    const missing = join(folder, "404.html");
    const [file, status, plain] = await readFile(asked).then(
      (body) => [asked, 200, body] as const,
      async () => [missing, 404, await readFile(missing).catch(() => Buffer.from("404"))] as const,
    );
    const type = types[extname(file)] ?? "application/octet-stream";
    const isPacked = options.isCompressed === true && isText(type);
    const part = status === 200 && !isPacked ? parseRange(request.headers.range, plain.length) : undefined;
    const body = isPacked ? pack(file, plain) : plain.subarray(...(part?.bytes ?? []));
    await options.onAnswer?.(path, body.length);
    response
      .writeHead(part ? 206 : status, {
        "Content-Type": type,
        ...(isPacked && { "Content-Encoding": "gzip" }),
        ...(part && { "Content-Range": part.text }),
        ...(path === "/osadz.js" && { "Access-Control-Allow-Origin": "*" }),
      })
      .end(body);
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}
