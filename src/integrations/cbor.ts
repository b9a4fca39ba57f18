/** Types of CBOR items (RFC 8949, section 3.1) that the files of a search index have. */
export const cbor = { number: 0, negative: 1, text: 3, list: 4 };

const KNOWN: ReadonlySet<number> = new Set(Object.values(cbor));
const OTHER_FORM = "a file of the search index has another form";

/** Reads the head of a CBOR item of an expected type: its type, its value or length, and where what follows begins. */
export function readHead(bytes: Buffer, at: number, ...expected: number[]) {
  const first = bytes.readUInt8(at);
  const [type, size] = [first >> 5, first & 31];
  if (!expected.includes(type) || size > 26) throw new Error(OTHER_FORM);
  if (size < 24) return { type, value: size, next: at + 1 };
  const length = 1 << (size - 24);
  return { type, value: bytes.readUIntBE(at + 1, length), next: at + 1 + length };
}

/** Reads a CBOR text, and where what follows begins. */
export function readText(bytes: Buffer, at: number) {
  const { value, next } = readHead(bytes, at, cbor.text);
  return { text: bytes.toString("utf8", next, next + value), next: next + value };
}

/** Where what follows a CBOR item begins. An index has millions of them: nothing is made for each. */
export function skipItem(bytes: Buffer, at: number): number {
  let next = at;
  for (let left = 1; left > 0; left -= 1) {
    const first = bytes.readUInt8(next);
    const [type, size] = [first >> 5, first & 31];
    const length = size < 24 ? 0 : 1 << (size - 24);
    if (size > 26 || !KNOWN.has(type)) throw new Error(OTHER_FORM);
    const value = length === 0 ? size : bytes.readUIntBE(next + 1, length);
    next += 1 + length;
    if (type === cbor.text) next += value;
    if (type === cbor.list) left += value;
  }
  return next;
}

/** The items of a CBOR list, each as it is encoded. */
export function splitList(bytes: Buffer, at = 0): Buffer[] {
  const { value, next } = readHead(bytes, at, cbor.list);
  const items: Buffer[] = [];
  for (let count = 0, start = next; count < value; count += 1) {
    const end = skipItem(bytes, start);
    items.push(bytes.subarray(start, end));
    start = end;
  }
  return items;
}

/** The head of a CBOR item of a type with a value or length. */
export function toHead(type: number, value: number): Buffer {
  const first = type << 5;
  if (value < 24) return Buffer.from([first | value]);
  if (value < 0x1_00) return Buffer.from([first | 24, value]);
  if (value < 0x1_00_00) return Buffer.from([first | 25, value >> 8, value & 0xff]);
  const bytes = Buffer.alloc(5, first | 26);
  bytes.writeUInt32BE(value, 1);
  return bytes;
}

/** A number that is not negative as CBOR. */
export const toNumber = (value: number): Buffer => toHead(cbor.number, value);

/** A text as CBOR. */
export function toText(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([toHead(cbor.text, bytes.length), bytes]);
}

/** A list of items that are CBOR already. */
export const toList = (items: readonly Buffer[]): Buffer =>
  Buffer.concat([toHead(cbor.list, items.length), ...items]);
