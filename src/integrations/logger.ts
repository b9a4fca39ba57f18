import type { AstroLoggerDestination, AstroLoggerLevel, AstroLoggerMessage } from "astro";
import createNodeDestination from "astro/logger/node";
import { listKeptEntries } from "#src/store/kept/entries.ts";

/** What Astro says of collections that a region does not use, which is no fault. */
const OF_EMPTY_COLLECTIONS =
  /^The collection .* does not exist or is empty|^No files found matching|^The base directory .* does not exist/;

/** What Astro says of references to entries that it does not keep. */
const OF_REFERENCE = /^Invalid content reference: .* references "(.*)" in collection "(.*)", but/;

function isRemarkOnKept(message: string): boolean {
  const [, id = "", collection = ""] = OF_REFERENCE.exec(message) ?? [];
  return listKeptEntries(collection).has(id);
}

/** Astro's own log without remarks on collections that a region does not use, or on entries that it need not know. */
export default function createLogger(options?: { level?: AstroLoggerLevel }): AstroLoggerDestination {
  const { write } = createNodeDestination(options);
  return {
    write: (message: AstroLoggerMessage) => {
      if (!OF_EMPTY_COLLECTIONS.test(message.message) && !isRemarkOnKept(message.message)) write(message);
    },
  };
}
