import { crc32, deflateSync } from "node:zlib";

/** RGB, each part from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** Pixels line by line, each a number that `depth` bits hold: one of `palette`, or a shade of grey from black to white. */
export type Pixels = { width: number; depth: 1 | 4; pixels: Uint8Array; palette?: readonly Colour[] };

const SIGNATURE = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
const GREY = 0;
const INDEXED = 3;

function toChunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [size, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, checksum]);
}

/** Each line packed into octets, the first pixel in the highest bits, after the octet of its filter (none). */
function toScanlines({ width, depth, pixels }: Pixels): Uint8Array {
  const inOctet = 8 / depth;
  const octets = Math.ceil(width / inOctet);
  const lines = new Uint8Array((1 + octets) * (pixels.length / width));
  let at = 0;
  for (let start = 0; start < pixels.length; start += width) {
    at++;
    for (let first = start; first < start + width; first += inOctet) {
      let octet = 0;
      for (let pixel = first; pixel < first + inOctet; pixel++)
        octet = (octet << depth) | (pixel < start + width ? pixels[pixel]! : 0);
      lines[at++] = octet;
    }
  }
  return lines;
}

/** A picture of few colours as PNG (ISO/IEC 15948). There is at least one pixel, and lines are whole. */
export function toPng(picture: Pixels): Buffer<ArrayBuffer> {
  const { width, depth, pixels, palette } = picture;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(pixels.length / width, 4);
  header.writeUInt8(depth, 8);
  header.writeUInt8(palette ? INDEXED : GREY, 9);
  return Buffer.concat([
    SIGNATURE,
    toChunk("IHDR", header),
    ...(palette ? [toChunk("PLTE", Uint8Array.from(palette.flat()))] : []),
    toChunk("IDAT", deflateSync(toScanlines(picture))),
    toChunk("IEND", Buffer.alloc(0)),
  ]);
}
