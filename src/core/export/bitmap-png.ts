import { crc32, deflateSync } from "node:zlib";

const SIGNATURE = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");

function toChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [size, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, checksum]);
}

/** One line of pixels, eight to an octet, white as 1, after the octet of its filter (none). */
function toScanline(dark: readonly boolean[]): Buffer {
  const line = Buffer.alloc(1 + Math.ceil(dark.length / 8));
  dark.forEach((isDark, x) => {
    if (!isDark) line[1 + (x >> 3)]! |= 0x80 >> (x & 7);
  });
  return line;
}

/**
 * A picture of black (true) and white pixels as PNG with one bit a pixel (ISO/IEC 15948). All rows are equally long,
 * and there is at least one.
 */
export function toBitmapPng(rows: readonly (readonly boolean[])[]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(rows[0]?.length ?? 0, 0);
  header.writeUInt32BE(rows.length, 4);
  header.writeUInt8(1, 8);
  return Buffer.concat([
    SIGNATURE,
    toChunk("IHDR", header),
    toChunk("IDAT", deflateSync(Buffer.concat(rows.map(toScanline)), { level: 9 })),
    toChunk("IEND", Buffer.alloc(0)),
  ]);
}
