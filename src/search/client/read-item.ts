/** An item of CBOR: a number, a text or a list. */
export type Item = number | string | Item[];

const [NEGATIVE, TEXT, LIST] = [1, 3, 4];
const decoder = new TextDecoder();

/** Reads an item of CBOR (RFC 8949) as the parts of an index are written: with whole numbers, texts and lists alone. */
export function readItem(bytes: Uint8Array): Item {
  let at = 0;
  const next = () => bytes[at++] ?? 0;
  const read = (): Item => {
    const first = next();
    const [type, size] = [first >> 5, first & 31];
    let value = size < 24 ? size : 0;
    for (let left = size < 24 ? 0 : 1 << (size - 24); left > 0; left -= 1) value = value * 256 + next();
    if (type === LIST) return Array.from({ length: value }, read);
    if (type === TEXT) return decoder.decode(bytes.subarray(at, (at += value)));
    return type === NEGATIVE ? -1 - value : value;
  };
  return read();
}
