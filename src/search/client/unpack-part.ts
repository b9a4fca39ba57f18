/** Each part of an index that Pagefind made begins with its mark. */
const MARK = "pagefind_dcd";

const isPacked = ([first, second]: Uint8Array) => first === 0x1f && second === 0x8b;

/** The content of a part of the index; a host may have unpacked it. Rejects where it is damaged. */
export async function unpackPart(file: ArrayBuffer): Promise<Uint8Array> {
  const unpacked = isPacked(new Uint8Array(file))
    ? new Blob([file]).stream().pipeThrough(new DecompressionStream("gzip"))
    : file;
  const part = new Uint8Array(await new Response(unpacked).arrayBuffer());
  if (new TextDecoder("latin1").decode(part.subarray(0, MARK.length)) !== MARK)
    throw new Error("a part of the search index is damaged");
  return part.subarray(MARK.length);
}
