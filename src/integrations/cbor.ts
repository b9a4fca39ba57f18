/** Types of CBOR items (RFC 8949, section 3.1) that the files of a search index have. */
export const cbor = { number: 0, negative: 1, text: 3, list: 4 };

/** Reads the head of a CBOR item of an expected type: its type, its value or length, and where what follows begins. */
export function readHead(bytes: Buffer, at: number, ...expected: number[]) {
  const first = bytes.readUInt8(at);
  const [type, size] = [first >> 5, first & 31];
  if (!expected.includes(type) || size > 26) throw new Error("a file of the search index has another form");
  if (size < 24) return { type, value: size, next: at + 1 };
  const length = 1 << (size - 24);
  return { type, value: bytes.readUIntBE(at + 1, length), next: at + 1 + length };
}

/** Reads a CBOR text, and where what follows begins. */
export function readText(bytes: Buffer, at: number) {
  const { value, next } = readHead(bytes, at, cbor.text);
  return { text: bytes.toString("utf8", next, next + value), next: next + value };
}

/** Where what follows a CBOR item begins. */
export function skipItem(bytes: Buffer, at: number): number {
  const { type, value, next } = readHead(bytes, at, ...Object.values(cbor));
  if (type === cbor.text) return next + value;
  let end = next;
  if (type === cbor.list) for (let count = 0; count < value; count += 1) end = skipItem(bytes, end);
  return end;
}

/** The head of a CBOR item of a type with a value or length. */
function toHead(type: number, value: number): Buffer {
  const first = type << 5;
  if (value < 24) return Buffer.from([first | value]);
  if (value < 0x1_00) return Buffer.from([first | 24, value]);
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
