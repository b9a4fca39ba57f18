import { pipeline, Readable } from "node:stream";
import { createGzip } from "node:zlib";

function* writeList(items: Iterable<unknown>): Generator<string> {
  let isFirst = true;
  for (const item of items) {
    yield `${isFirst ? "[" : ","}\n${JSON.stringify(item)}`;
    isFirst = false;
  }
  yield isFirst ? "[]\n" : "\n]\n";
}

/**
 * A list as a JSON text (RFC 8259) of one item a line, packed by gzip (RFC 1952); equal lists make equal bytes. Items are
 * taken one by one, so that a list of any length needs little memory.
 */
export const packJsonList = (items: Iterable<unknown>): ReadableStream =>
  Readable.toWeb(pipeline(Readable.from(writeList(items)), createGzip(), () => undefined)) as ReadableStream;
