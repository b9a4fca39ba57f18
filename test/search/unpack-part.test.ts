import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { unpackPart } from "#src/search/client/unpack-part.ts";

const toFile = (bytes: Uint8Array) => new Uint8Array(bytes).buffer;
const part = Buffer.from("pagefind_dcdwords");
const read = async (bytes: Uint8Array) => Buffer.from(await unpackPart(toFile(bytes))).toString();

describe("a part of the search index", () => {
  it("is unpacked without its mark, and taken as it is where the host has unpacked it", async () => {
    expect(await read(gzipSync(part))).toBe("words");
    expect(await read(part)).toBe("words");
  });

  it("is refused when it is damaged or something else", async () => {
    const damaged = gzipSync(part);
    damaged.writeUInt8(damaged.readUInt8(20) ^ 0xff, 20);
    await expect(read(damaged)).rejects.toThrow();
    await expect(read(Buffer.from("<html></html>"))).rejects.toThrow("damaged");
  });
});
