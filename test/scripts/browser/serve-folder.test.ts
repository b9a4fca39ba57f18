import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveByPhone, type PhoneLine } from "#scripts/bench/phone-line.ts";
import { serveFolder, type ServedFolder } from "#scripts/browser/serve-folder.ts";
import { createTemporaryFolder } from "#test/support/temporary-folder.ts";

const html = `<!doctype html><title>Żuraw</title>${"<p>Łąka</p>".repeat(500)}`;
let plain: ServedFolder;
let phone: PhoneLine;

beforeAll(async () => {
  const folder = createTemporaryFolder();
  writeFileSync(join(folder, "index.html"), html);
  writeFileSync(join(folder, "404.html"), "<!doctype html><title>Nie ma</title>");
  writeFileSync(join(folder, "map.pmtiles"), Buffer.from([0, 1, 2, 3, 4, 5, 6, 7]));
  plain = await serveFolder(folder);
  phone = await serveByPhone(folder, { latency: 30, bytesPerSecond: 1e6 });
});
afterAll(() => {
  plain.close();
  phone.close();
});

describe("a served folder", () => {
  it("responds like a static host", async () => {
    const found = await fetch(`${plain.address}/?q=1`);
    expect([found.status, found.headers.get("content-type"), await found.text()]).toEqual([
      200,
      "text/html; charset=utf-8",
      html,
    ]);
    const missing = await fetch(`${plain.address}/nie-ma/`);
    expect([missing.status, await missing.text()]).toEqual([404, expect.stringContaining("Nie ma")]);
  });

  it("returns a part of a file on request", async () => {
    const part = await fetch(`${plain.address}/map.pmtiles`, { headers: { Range: "bytes=2-4" } });
    expect([part.status, part.headers.get("content-range")]).toEqual([206, "bytes 2-4/8"]);
    expect([...new Uint8Array(await part.arrayBuffer())]).toEqual([2, 3, 4]);
  });
});

describe("a folder served over a phone connection", () => {
  it("is sent compressed, and the transferred bytes are counted", async () => {
    phone.reset();
    const answer = await fetch(`${phone.address}/`);
    expect(answer.headers.get("content-encoding")).toBe("gzip");
    expect(await answer.text()).toBe(html);
    expect(phone.carried()).toEqual([{ path: "/", bytes: gzipSync(html).length }]);
  });
});
